package desmigratif.portal.account;

import com.mongodb.client.model.Updates;
import desmigratif.portal.problem.Refused;
import desmigratif.portal.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * All accounts. Whoever starts a platform makes the first ones here: {@link #createIfAbsent} and {@link #setPassword} take
 * passwords in the clear and keep their hashes only.
 */
public final class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final Sessions sessions;

    Accounts(AccountStore store, Passwords passwords, Sessions sessions) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The account of this id. */
    public Optional<Account> find(String id) {
        return store.find(id);
    }

    /** The account of this user name, however it was typed. */
    public Optional<Account> findNamed(String username) {
        return store.findNamed(username.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether there is none at all yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Makes the account, unless its user name or its id is there already; says whether it did. */
    public boolean createIfAbsent(Profile profile, String password) {
        if (store.findNamed(profile.username()).isPresent()
                || store.find(profile.id()).isPresent()) {
            return false;
        }
        var hash = passwords.accepted(profile.username(), password);
        store.insert(new Account(profile, hash, false, 0, Attempts.NONE, 1));
        return true;
    }

    /** Sets the password, ends all logins of the account, and forgets its failed ones. */
    public void setPassword(String id, String password) {
        var account = known(id);
        var hash = passwords.accepted(account.profile().username(), password);
        change(account, Updates.set("password", hash), true);
        store.forgive(id);
    }

    List<Account> after(@Nullable String id, int limit) {
        return store.after(id, limit);
    }

    Account known(String id) {
        return store.find(id).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "not-found"));
    }

    /** Makes the account, still without a password. */
    Account create(Profile profile) {
        store.insert(new Account(profile, null, false, 0, Attempts.NONE, 1));
        return known(profile.id());
    }

    /** Changes it; whoever is signed in with other rights than the new ones has to sign in again. */
    Account change(Account account, Profile profile) {
        var changes = new ArrayList<Bson>();
        AccountForm.profile(profile).forEach((field, value) -> changes.add(Updates.set(field, value)));
        change(account, Updates.combine(changes), !sameRights(account.profile(), profile));
        return known(profile.id());
    }

    /** Closes the account or opens it again. */
    Account close(Account account, boolean closed) {
        change(account, Updates.set("closed", closed), true);
        return known(account.id());
    }

    private void change(Account account, Bson change, boolean signOut) {
        store.change(account, signOut ? Updates.combine(change, Updates.inc("generation", 1)) : change);
        if (signOut) {
            sessions.end(account.id());
        }
    }

    private static boolean sameRights(Profile one, Profile other) {
        return one.roles().equals(other.roles())
                && one.places().equals(other.places())
                && Objects.equals(one.member(), other.member());
    }
}
