package desmigratif.portal.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import desmigratif.portal.OwnIssuer;
import desmigratif.portal.problem.Refused;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an operator may ask of accounts; the login room lets nobody else come here. */
@RestController
@OwnIssuer
@RequestMapping("/api/portal/v1/accounts")
class AccountController {

    private static final int LONGEST_PAGE = 200;

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    record Wanted(
            @Nullable String username,
            @Nullable String name,
            @Nullable Set<Role> roles,
            @Nullable Set<String> places,
            @Nullable String member) {

        Profile of(String id) {
            return new Profile(
                    id,
                    Objects.requireNonNullElse(username, ""),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(roles, Set.of()),
                    Objects.requireNonNullElse(places, Set.of()),
                    member);
        }
    }

    record Password(@Nullable String password) {}

    record Standing(boolean closed) {}

    record Listed(List<Shown> items, @Nullable String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String id,
            String username,
            String name,
            List<String> roles,
            List<String> places,
            @Nullable String member,
            boolean hasPassword,
            boolean closed) {}

    @GetMapping
    Listed list(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        Refused.check(limit >= 1 && limit <= LONGEST_PAGE, "bad-limit", "limit");
        var found = accounts.after(after, limit);
        var next = found.size() < limit ? null : found.getLast().id();
        return new Listed(found.stream().map(AccountController::shown).toList(), next);
    }

    @GetMapping("/{id}")
    ResponseEntity<Shown> show(@PathVariable String id) {
        return answer(HttpStatus.OK, accounts.known(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Shown> put(
            @PathVariable String id,
            @RequestBody Wanted wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Principal who) {
        var profile = wanted.of(id);
        refuseOwn(who, id, !profile.roles().contains(Role.OPERATOR));
        var found = accounts.find(id);
        if (found.isEmpty() && match == null) {
            return answer(HttpStatus.CREATED, accounts.create(profile));
        }
        return answer(HttpStatus.OK, accounts.change(matching(id, match), profile));
    }

    @PutMapping("/{id}/password")
    ResponseEntity<Void> password(@PathVariable String id, @RequestBody Password wanted) {
        accounts.setPassword(id, Objects.requireNonNullElse(wanted.password(), ""));
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{id}/standing")
    ResponseEntity<Shown> standing(@PathVariable String id, @RequestBody Standing wanted, Principal who) {
        refuseOwn(who, id, wanted.closed());
        return answer(HttpStatus.OK, accounts.close(accounts.known(id), wanted.closed()));
    }

    private Account matching(String id, @Nullable String match) {
        var account = accounts.known(id);
        if (match != null && !match.equals(tag(account))) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED, "stale");
        }
        return account;
    }

    /** Or the last operator could lock everybody out. */
    private static void refuseOwn(Principal who, String id, boolean locksOut) {
        if (locksOut && who.getName().equals(id)) {
            throw new Refused(HttpStatus.CONFLICT, "own-account");
        }
    }

    private static ResponseEntity<Shown> answer(HttpStatus status, Account account) {
        return ResponseEntity.status(status).eTag(tag(account)).body(shown(account));
    }

    private static String tag(Account account) {
        return "\"" + account.version() + "\"";
    }

    private static Shown shown(Account account) {
        var profile = account.profile();
        return new Shown(
                profile.id(),
                profile.username(),
                profile.name(),
                profile.roleCodes(),
                profile.placeCodes(),
                profile.member(),
                account.password() != null,
                account.closed());
    }
}
