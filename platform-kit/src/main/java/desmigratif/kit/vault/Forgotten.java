package desmigratif.kit.vault;

/** The key of this thing was destroyed on purpose: what was sealed under it is gone, and nothing new may be. */
public final class Forgotten extends RuntimeException {

    public Forgotten(String id) {
        super(id, null, false, false);
    }
}
