package desmigratif.embedded;

import java.nio.file.Path;

/** Another process, or another part of this one, works on the data directory. */
public final class DirectoryInUse extends IllegalStateException {

    DirectoryInUse(Path directory, String pid) {
        super("The data directory %s is in use by process %s: stop that one first".formatted(directory, pid.strip()));
    }
}
