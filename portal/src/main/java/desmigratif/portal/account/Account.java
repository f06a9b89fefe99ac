package desmigratif.portal.account;

import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept.
 *
 * @param password its hash, or nothing while none has been set
 * @param closed whether it may no longer come in
 * @param generation how often everybody signed in with it was signed out; a token of an earlier one is no longer good
 * @param version raised by each change an operator makes
 */
public record Account(
        Profile profile, @Nullable String password, boolean closed, int generation, Attempts attempts, long version) {

    /** Its id, which is the subject of its tokens. */
    public String id() {
        return profile.id();
    }
}
