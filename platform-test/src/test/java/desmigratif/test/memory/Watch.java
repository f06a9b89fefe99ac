package desmigratif.test.memory;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Sees every write: the document before (none at an insert) and after. */
@FunctionalInterface
public interface Watch {

    void written(@Nullable Document before, Document after);
}
