package desmigratif.kit;

/** A command names a thing this service has not heard of yet: 409 {@code not-heard-yet} with Retry-After, no refusal. */
public final class NotHeardYet extends RuntimeException {

    public NotHeardYet(String id) {
        super(id, null, false, false);
    }
}
