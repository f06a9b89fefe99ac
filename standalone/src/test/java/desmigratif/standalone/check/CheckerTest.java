package desmigratif.standalone.check;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.check.Checker.Scope;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whether the checker sees what it is there to see: each test breaks one thing in a world that is right. */
class CheckerTest {

    private static final World WORLD = new World();
    private static final Set<String> OLD = new HashSet<>();

    private final String village = WORLD.village();
    private final String account = village + "/savings-1";
    private final Checker checker = new Checker();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void findsNothingWhereAllIsRight() {
        var report = check();

        assertThat(report.isRight()).as(report.toString()).isTrue();
        assertThat(report.toString()).contains("2 facts");
    }

    @Test
    void seesAFactThatWasNeverTold() {
        WORLD.fact(account, 3, "deposit-made.v1", "late", Map.of("amountRupiah", 100, "balanceRupiah", 600));
        WORLD.change(
                "cooperative", "savings", account, new Document("version", 3L).append("state.balanceRupiah", 600L));

        assertThat(wrong()).contains("I4", "I1");
    }

    @Test
    void seesAReaderThatIsBehindAndOneThatHasNothing() {
        WORLD.change("reporting", "accounts-1", account, new Document("version", 1L));
        WORLD.of("cooperative", "books-savings").deleteOne(eq("_id", account));
        WORLD.guard("cooperative", "books-savings", village + "/savings-9", 1, "x");

        assertThat(differences("I4"))
                .contains(
                        "reporting.accounts-1 has heard " + account + " up to 1 of 2",
                        "cooperative.books-savings has not heard of " + account);
    }

    @Test
    void seesAHoleInHistory() {
        WORLD.of("cooperative", "history").deleteOne(eq("_id", account + "#1"));

        assertThat(differences("I4")).contains(account + " version 1 stands nowhere");
    }

    @Test
    void seesAFactToldUnderAnotherName() {
        WORLD.tell(account, 2, "somebody else's");

        assertThat(differences("I4")).contains(account + " version 2 was told as two facts");
    }

    @Test
    void seesWhatWasToldOutOfOrderUnlessItIsToldAgain() {
        WORLD.fact(account, 3, "savings-opened.v1", "third", Map.of());
        WORLD.fact(account, 4, "savings-opened.v1", "fourth", Map.of());
        WORLD.tell(account, 4, "fourth");
        WORLD.tell(account, 3, "third");
        assertThat(differences("I4")).contains(account + " is told out of order at 4");

        WORLD.tell(account, 4, "fourth");

        assertThat(differences("I4")).doesNotContain(account + " is told out of order at 4");
    }

    @Test
    void seesTwoEffectsOfOneKey() {
        WORLD.fact(
                account, 3, "deposit-made.v1", "again", Map.of("amountRupiah", 500, "balanceRupiah", 1_000), "key-2");

        assertThat(differences("I3")).contains(account + " version 3 is a second effect of a key");
    }

    @Test
    void seesAnAnswerThatWasLostAndARefusalThatHappened() {
        var answers = List.of(new Answered(account, "key-9", 200), new Answered(account, "key-2", 422));

        assertThat(finding(check(answers), "I3").differences())
                .containsExactlyInAnyOrder(
                        account + " was answered 200 under a key that is lost: key-9",
                        account + " version 2 was refused and happened");
    }

    @Test
    void seesABalanceThatIsNotWhatItsFactsComeTo() {
        WORLD.change("cooperative", "savings", account, new Document("state.balanceRupiah", 499L));

        assertThat(wrong()).containsExactly("I2");
    }

    @Test
    void seesHalfAnEntryAndAMissingOne() {
        WORLD.change("cooperative", "journal", village + "-f2", new Document("posting.lines.0.debitRupiah", 400L));
        assertThat(differences("I1")).contains("the entry of " + village + "-f2 is half");

        WORLD.of("cooperative", "journal").deleteOne(eq("_id", village + "-f2"));

        assertThat(differences("I1")).contains(account + " version 2 is not posted");
    }

    @Test
    void seesAReaderThatFellBack() {
        check();
        WORLD.change("reporting", "accounts-1", account, new Document("version", 1L).append("fact", village + "-f1"));

        assertThat(differences("I5")).containsExactly("reporting.accounts of " + account + " fell from 2 to 1");
    }

    @Test
    void seesReportingDisagree() {
        WORLD.change("reporting", "accounts-1", account, new Document("copy.depositsRupiah", new Document()));

        assertThat(wrong()).containsExactly("I12");
    }

    @Test
    void seesWhatIsHeld() {
        var told = new Document("source", account).append("version", 3L);
        WORLD.of("reporting", "held")
                .insertOne(new Document("follower", "accounts-1")
                        .append("told", told)
                        .append("reason", "gap"));

        assertThat(wrong()).containsExactly("held");
    }

    private Set<String> wrong() {
        var wrong = new TreeSet<String>();
        check().findings().stream().filter(it -> !it.isRight()).forEach(it -> wrong.add(it.invariant()));
        return wrong;
    }

    private List<String> differences(String invariant) {
        return finding(check(), invariant).differences();
    }

    private static Finding finding(Report report, String invariant) {
        return report.findings().stream()
                .filter(it -> it.invariant().equals(invariant))
                .findFirst()
                .orElseThrow();
    }

    private Report check() {
        return check(List.of());
    }

    private Report check(List<Answered> answers) {
        OLD.addAll(WORLD.villages());
        var others = new HashSet<>(OLD);
        others.remove(village);
        return checker.check(WORLD.where(), new Scope(answers, others, false), Duration.ZERO);
    }
}
