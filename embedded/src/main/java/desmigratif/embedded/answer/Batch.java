package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.file.Weight;
import java.util.ArrayList;
import java.util.List;

/** As many documents as fit one reply. */
final class Batch {

    /** What MongoDB gives who has no wish. */
    static final int USUAL = 101;

    private static final int MOST_BYTES = 12 * 1024 * 1024;

    private Batch() {}

    /** As many as wished, where 0 is no wish, but at least one. */
    static List<Document> first(List<Document> documents, int wished) {
        var batch = new ArrayList<Document>();
        var bytes = 0L;
        for (var document : documents) {
            bytes += Weight.of(document);
            if (!batch.isEmpty() && (bytes > MOST_BYTES || batch.size() == wished)) {
                break;
            }
            batch.add(document);
        }
        return batch;
    }
}
