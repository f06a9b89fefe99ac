package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.file.Weight;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an answer, read when it is taken: however large the answer is, a batch and one document of it are in
 * memory. What it is read from is held until nothing is left.
 */
public final class Rest implements AutoCloseable {

    /** What MongoDB gives who has no wish. */
    static final int USUAL = 101;

    /** In memory, times as many connections as are asked on at once; on the wire it is mostly less. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final Iterator<Document> documents;
    private final UnaryOperator<List<Document>> shape;
    private final Runnable letGo;
    private @Nullable Document ahead;

    /**
     * Begins to read.
     *
     * @param shape what becomes of a batch before it leaves
     * @param letGo called when nothing is left, or when nobody asks for it any more
     */
    public Rest(Iterator<Document> documents, UnaryOperator<List<Document>> shape, Runnable letGo) {
        this.documents = documents;
        this.shape = shape;
        this.letGo = letGo;
        advance();
    }

    static Rest of(List<Document> documents) {
        return new Rest(documents.iterator(), UnaryOperator.identity(), () -> {});
    }

    boolean isEmpty() {
        return ahead == null;
    }

    /** As many as wished, where 0 is no wish, until they are enough for one reply. */
    List<Document> take(int wished) {
        var batch = new ArrayList<Document>();
        var bytes = 0L;
        for (var next = ahead; next != null; next = ahead) {
            if (!batch.isEmpty() && (batch.size() == wished || bytes > MOST_BYTES)) {
                break;
            }
            batch.add(next);
            advance();
            bytes += isEmpty() ? 0 : Weight.of(next);
        }
        return shape.apply(batch);
    }

    private void advance() {
        ahead = documents.hasNext() ? documents.next() : null;
        if (ahead == null) {
            close();
        }
    }

    @Override
    public void close() {
        ahead = null;
        letGo.run();
    }
}
