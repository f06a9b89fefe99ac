package desmigratif.kit.keep;

import desmigratif.kit.store.Sealing;
import java.nio.charset.StandardCharsets;

/** Secrets as they are, for the keyed hash of a request, which is all that is kept of them. */
enum Plain implements Sealing {
    TEXT;

    @Override
    public byte[] seal(String path, String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(String path, byte[] sealed) {
        throw new IllegalStateException("a request is never read back");
    }
}
