package desmigratif.kit.vault;

import java.nio.file.Path;

/** A service's two files of keys. */
record KeyRing(KeyFile wrapping, KeyFile blinding) {

    static KeyRing in(Path directory) {
        return new KeyRing(
                new KeyFile(directory.resolve("wrapping.json")), new KeyFile(directory.resolve("blinding.json")));
    }

    Keys open() {
        for (var file : new KeyFile[] {wrapping, blinding}) {
            if (!file.exists()) {
                throw new IllegalStateException(
                        "The keys are missing: " + file.path() + ". Put them back, or check platform.keys."
                                + " In training and in a first embedded run platform.make-keys=true makes them.");
            }
        }
        return Keys.of(wrapping.read(), blinding.read());
    }

    /** Makes what is missing, but never beside a store that was sealed under other keys. */
    Keys openOrMake(KeyShelf shelf) {
        if (!(wrapping.exists() && blinding.exists()) && shelf.isEmpty()) {
            wrapping.make(Keys::newWrapping);
            blinding.make(Keys::newBlinding);
        }
        return open();
    }

    /** From the next start on, new data keys are wrapped under a new key; the old ones stay readable. */
    void rotate() {
        wrapping.replace(Keys.rotated(wrapping.read()));
    }
}
