package desmigratif.embedded;

import java.nio.file.Path;

/** The data was written by a newer program, which this one cannot read without harm. */
public final class WrittenByNewer extends IllegalStateException {

    WrittenByNewer(Path directory, DataVersion theirs, DataVersion ours) {
        super("The data in %s was written by a newer program (%s); this one understands %s: start the newer one"
                .formatted(directory, theirs, ours));
    }
}
