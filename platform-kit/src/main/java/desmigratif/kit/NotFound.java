package desmigratif.kit;

/** What was asked for does not exist, or lies outside the asker's villages: 404, with one body for both. */
public final class NotFound extends RuntimeException {

    public NotFound(String id) {
        super(id, null, false, false);
    }
}
