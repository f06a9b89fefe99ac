package desmigratif.kit.store;

/** Seals and opens the secrets of one document; {@code path} is the field's path inside it, such as {@code state.name}. */
public interface Sealing {

    byte[] seal(String path, String text);

    String open(String path, byte[] sealed);

    /** For documents that hold no secret: meeting one is an error. */
    Sealing NONE = new Sealing() {
        @Override
        public byte[] seal(String path, String text) {
            throw new IllegalStateException(path + ": no secret may stand in this document");
        }

        @Override
        public String open(String path, byte[] sealed) {
            throw new IllegalStateException(path + ": no secret may stand in this document");
        }
    };
}
