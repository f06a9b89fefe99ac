package desmigratif.portal.login;

import desmigratif.portal.OwnIssuer;
import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Doorkeeper;
import desmigratif.portal.problem.Refused;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A new password of one's own. It ends all logins, this one too: whoever knew the old one is out. */
@RestController
@OwnIssuer
class PasswordController {

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;

    PasswordController(Accounts accounts, Doorkeeper doorkeeper) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
    }

    record Wanted(@Nullable String old, @Nullable String password) {}

    @PutMapping("/api/portal/v1/me/password")
    ResponseEntity<Void> change(@RequestBody Wanted wanted, Principal who) {
        var account =
                accounts.find(who.getName()).orElseThrow(() -> new Refused(HttpStatus.UNAUTHORIZED, "not-signed-in"));
        Admission.of(doorkeeper, account.profile().username(), wanted.old());
        accounts.setPassword(account.id(), Objects.requireNonNullElse(wanted.password(), ""));
        return ResponseEntity.noContent().build();
    }
}
