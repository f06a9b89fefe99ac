package desmigratif.portal.login;

import desmigratif.portal.account.Account;
import desmigratif.portal.account.Doorkeeper;
import desmigratif.portal.account.Entry;
import desmigratif.portal.problem.Refused;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Lets in whoever asks by HTTP with a user name and a password, or refuses in words. */
final class Admission {

    private Admission() {}

    static Account of(Doorkeeper doorkeeper, @Nullable String username, @Nullable String password) {
        var name = Objects.requireNonNullElse(username, "");
        return switch (doorkeeper.look(name, Objects.requireNonNullElse(password, ""))) {
            case Entry.Welcome(var account) -> account;
            case Entry.Wrong _ -> throw new Refused(HttpStatus.FORBIDDEN, "password-wrong", "password");
            case Entry.Closed _ -> throw new Refused(HttpStatus.FORBIDDEN, "account-closed");
            case Entry.Waits _ -> throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "account-waits");
            case Entry.Crowded _ -> throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "crowded");
        };
    }
}
