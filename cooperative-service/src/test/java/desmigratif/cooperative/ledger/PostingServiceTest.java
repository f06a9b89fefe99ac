package desmigratif.cooperative.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import desmigratif.cooperative.CooperativeApplication;
import desmigratif.cooperative.Desk;
import desmigratif.cooperative.ledger.MoneyFact.Deposit;
import desmigratif.kit.hear.Heard;
import desmigratif.test.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The place of a posting, on a real store: once, gapless, in the first open month, whoever else is at it. */
@ServiceTest(CooperativeApplication.class)
class PostingServiceTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final JournalHandler journal;

    PostingServiceTest(MongoDatabase database) {
        this.journal = new JournalHandler(database);
    }

    @Test
    void postsOnceWhatTwoHear() {
        var village = "6101042001";
        var facts = IntStream.range(0, 60).mapToObj(it -> heard(village)).toList();
        var one = new PostingHandler(journal);
        var other = new PostingHandler(journal);

        var both = List.of(one, other).stream()
                .map(it -> CompletableFuture.runAsync(() -> facts.forEach(fact -> it.post(fact, "deposit-made.v1"))))
                .toList();
        both.forEach(CompletableFuture::join);

        var entries = journal.entries(village, "usp", NOVEMBER, 0, 200);
        assertThat(entries).extracting(Month.Posting::number).containsExactlyElementsOf(upTo(60));
        assertThat(entries)
                .extracting(Month.Posting::fact)
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(Heard::factId).toList());
        assertThat(one.read(village, "usp", NOVEMBER).sums().get("1101")).isEqualTo(new Month.Sum(60 * 5_000, 0));
    }

    @Test
    void finishesWhatWasTakenButNotInserted() {
        var village = "6101042002";
        var fact = heard(village);
        var book = new PostingHandler(journal);
        var before = book.read(village, "usp", NOVEMBER);
        var entry = PostingRule.of(fact.fact());
        var taken = new Month.Posting(
                fact.factId(), 1, fact.source(), "deposit-made.v1", "teller", "s", entry.on(), entry.lines());
        assertThat(journal.write(before, before.taking(taken, List.of()))).isTrue();

        book.post(fact, "deposit-made.v1");

        assertThat(journal.entries(village, "usp", NOVEMBER, 0, 10)).containsExactly(taken);
        assertThat(book.drain(village, "usp", NOVEMBER).pending()).isEmpty();
        assertThat(book.read(village, "usp", NOVEMBER).next()).isEqualTo(2);
    }

    @Test
    void goesIntoTheFirstOpenMonth() {
        var village = "6101042003";
        var book = new PostingHandler(journal);
        for (var month : List.of(NOVEMBER, NOVEMBER.plusMonths(1))) {
            var open = book.read(village, "usp", month);
            assertThat(journal.write(open, open.closed())).isTrue();
        }

        book.post(heard(village), "deposit-made.v1");

        assertThat(journal.entries(village, "usp", NOVEMBER, 0, 10)).isEmpty();
        assertThat(journal.entries(village, "usp", YearMonth.of(2027, 1), 0, 10))
                .extracting(Month.Posting::on)
                .containsExactly(LocalDate.parse("2026-11-03"));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static Heard<Deposit> heard(String village) {
        var fact = new Deposit("voluntary", 5_000, null, LocalDate.parse("2026-11-03"), village + "/session");
        return new Heard<>(
                fact,
                village + "/" + Desk.id("savings"),
                2,
                UUID.randomUUID().toString(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                "teller");
    }
}
