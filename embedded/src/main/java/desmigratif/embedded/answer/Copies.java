package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.List;

/** Stored documents as they leave: each is copied when it is taken, since the one who takes it may change it. */
public final class Copies extends AbstractList<Document> {

    private final List<Document> stored;

    public Copies(List<Document> stored) {
        this.stored = stored;
    }

    @Override
    public Document get(int index) {
        return stored.get(index).cloneDeeply();
    }

    @Override
    public int size() {
        return stored.size();
    }
}
