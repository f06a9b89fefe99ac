package desmigratif.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.portal.RunningPortal;
import desmigratif.portal.key.Seal;
import desmigratif.portal.key.Seals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final MongoCollection<Document> store =
            RunningPortal.shared().bean(MongoDatabase.class).getCollection("sessions-" + UUID.randomUUID());
    private final Seal seal = RunningPortal.shared().bean(Seal.class);
    private final Sessions sessions = new Sessions(store, seal, Duration.ofHours(12), Clock.systemUTC());

    @Test
    void keepWhatTheyHold() {
        var session = sessions.createSession();
        session.setAttribute("a.dotted.name", "nilai");

        sessions.save(session);

        assertThat(found(session.getId()).<String>getAttribute("a.dotted.name")).isEqualTo("nilai");
        assertThat(Objects.requireNonNull(store.find().first()).toJson()).doesNotContain("nilai", session.getId());
    }

    @Test
    void areNotBroughtBackByARequestThatIsStillUnderWay() {
        var id = signedIn("account-1");
        var underWay = found(id);

        sessions.end("account-1");
        underWay.setAttribute("tokens", "newer");
        sessions.save(underWay);
        underWay.changeSessionId();
        sessions.save(underWay);

        assertThat(store.countDocuments()).isZero();
    }

    @Test
    void endForOneAccountOnly() {
        var siti = signedIn("account-1");
        var budi = signedIn("account-2");

        sessions.end("account-1");

        assertThat(sessions.findById(siti)).isNull();
        assertThat(sessions.findById(budi)).isNotNull();
    }

    @Test
    void loseTheirOldIdWhenTheyGetANewOne() {
        var old = signedIn("account-1");
        var session = found(old);

        session.changeSessionId();
        sessions.save(session);
        session.setAttribute("more", "lagi");
        sessions.save(session);

        assertThat(sessions.findById(old)).isNull();
        assertThat(found(session.getId()).<String>getAttribute("more")).isEqualTo("lagi");
        assertThat(store.countDocuments()).isEqualTo(1);
    }

    @Test
    void keepWhatTwoRequestsChangeAtOnce() {
        var id = signedIn("account-1");
        var one = found(id);
        var other = found(id);

        one.setAttribute("one", "1");
        sessions.save(one);
        other.setAttribute("other", "2");
        other.removeAttribute("greeting");
        sessions.save(other);

        assertThat(found(id).getAttributeNames()).containsExactlyInAnyOrder(Sessions.ACCOUNT, "one", "other");
    }

    @Test
    void areWrittenForAVisitOnlyOnceAMinute() {
        var id = signedIn("account-1");
        var before = store.find().first();

        var session = found(id);
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
        sessions.save(session);
        assertThat(store.find().first()).isEqualTo(before);

        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(2));
        sessions.save(session);
        assertThat(store.find().first()).isNotEqualTo(before);
    }

    @Test
    void endAfterTheirTimeAndAreSweptAway() {
        var id = signedIn("account-1");
        var session = found(id);
        session.setLastAccessedTime(Instant.parse("2026-01-01T00:00:00Z"));
        session.setAttribute("late", "1");
        sessions.save(session);

        assertThat(store.countDocuments()).isEqualTo(1);
        sessions.sweep();

        assertThat(store.countDocuments()).isZero();
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void areGoneWithTheKeyTheyWereSealedWith() {
        var id = signedIn("account-1");

        var elsewhere = RunningPortal.shared().keys().resolve("another");
        var others = new Sessions(store, Seals.in(elsewhere), Duration.ofHours(12), Clock.systemUTC());

        assertThat(others.findById(id)).isNull();
    }

    private String signedIn(String account) {
        var session = sessions.createSession();
        session.setAttribute(Sessions.ACCOUNT, account);
        session.setAttribute("greeting", "halo");
        sessions.save(session);
        return session.getId();
    }

    private KeptSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
