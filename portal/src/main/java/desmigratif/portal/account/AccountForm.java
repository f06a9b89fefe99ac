package desmigratif.portal.account;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** How an account stands in the store. */
final class AccountForm {

    private AccountForm() {}

    static Document profile(Profile profile) {
        return new Document("username", profile.username())
                .append("name", profile.name())
                .append("roles", profile.roleCodes())
                .append("places", profile.placeCodes())
                .append("member", profile.member());
    }

    static Document attempts(Attempts attempts) {
        return new Document("failures", attempts.failures()).append("waitsUntil", Date.from(attempts.waitsUntil()));
    }

    static Document whole(Account account) {
        var document = new Document("_id", account.id());
        document.putAll(profile(account.profile()));
        return document.append("password", account.password())
                .append("closed", account.closed())
                .append("generation", account.generation())
                .append("attempts", attempts(account.attempts()))
                .append("version", account.version());
    }

    static Account read(Document document) {
        var profile = new Profile(
                document.getString("_id"),
                document.getString("username"),
                document.getString("name"),
                document.getList("roles", String.class).stream().map(Role::of).collect(Collectors.toSet()),
                places(document),
                document.getString("member"));
        return new Account(
                profile,
                document.getString("password"),
                document.getBoolean("closed"),
                document.getInteger("generation"),
                readAttempts(document.get("attempts", Document.class)),
                document.getLong("version"));
    }

    private static Set<String> places(Document document) {
        return new LinkedHashSet<>(document.getList("places", String.class));
    }

    private static Attempts readAttempts(Document document) {
        Instant until = document.getDate("waitsUntil").toInstant();
        return new Attempts(document.getInteger("failures"), until);
    }
}
