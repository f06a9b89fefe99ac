package desmigratif.portal.key;

import java.nio.file.Path;

/** Seals for tests of other rooms. */
public final class Seals {

    private Seals() {}

    /** A seal with the key in this directory. */
    public static Seal in(Path directory) {
        return new Seal(directory);
    }
}
