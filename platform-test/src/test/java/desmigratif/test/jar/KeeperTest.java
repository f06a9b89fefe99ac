package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.kit.NotFound;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.test.jar.JarCommand.DropCoins;
import desmigratif.test.jar.JarCommand.OpenJar;
import desmigratif.test.jar.JarCommand.TakeCoins;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@JarTest
class KeeperTest {

    private static final String VILLAGE = "6101042014";

    private final Keeper<Jar, JarCommand, JarEvent> jars;
    private final MongoDatabase database;

    KeeperTest(Keeper<Jar, JarCommand, JarEvent> jars, MongoDatabase database) {
        this.jars = jars;
        this.database = database;
    }

    @Test
    void answersARepeatedCreationAsTheFirst() {
        var local = Asks.local();
        var open = new OpenJar(new Secret("Siti Aminah"), local);

        var first = jars.create(Asks.under(VILLAGE, null), local, open);
        var again = jars.create(Asks.under(VILLAGE, null), local, open);

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void addsOnceWhatIsAddedTwice() {
        var local = Asks.local();
        var open = new OpenJar(new Secret("Siti Aminah"), local);

        var first = jars.add(Asks.under(VILLAGE, null), local, open);
        var again = jars.add(Asks.under(VILLAGE, null), local, open);

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThatThrownBy(() -> jars.add(Asks.under(VILLAGE, null), local, new OpenJar(new Secret("Budi"), local)))
                .hasMessage("key-reused");
        assertThatThrownBy(() -> jars.add(Asks.under(VILLAGE, null), Asks.local(), open))
                .hasMessage("label-taken");
    }

    @Test
    void refusesAnotherBodyUnderTheSameId() {
        var local = opened("Siti");

        assertThatThrownBy(() -> jars.create(Asks.under(VILLAGE, null), local, new OpenJar(new Secret("Budi"), local)))
                .isInstanceOf(Problem.class)
                .hasMessage("key-reused");
    }

    @Test
    void answersARepeatAsTheFirstThoughTheJarHasMovedOn() {
        var local = opened("Siti");

        jars.handle(Asks.under(VILLAGE, "a"), local, new DropCoins(5_000));
        jars.handle(Asks.under(VILLAGE, "b"), local, new DropCoins(2_000));
        var again = jars.handle(Asks.under(VILLAGE, "a"), local, new DropCoins(5_000));

        assertThat(again.figures()).containsEntry("balanceRupiah", 5_000L);
        assertThat(again.repeated()).isTrue();
        assertThat(jars.get(Asks.under(VILLAGE, null), local).balanceRupiah()).isEqualTo(7_000);
    }

    @Test
    void refusesAKeyUsedForAnotherAmount() {
        var local = opened("Siti");
        jars.handle(Asks.under(VILLAGE, "a"), local, new DropCoins(5_000));

        assertThatThrownBy(() -> jars.handle(Asks.under(VILLAGE, "a"), local, new DropCoins(6_000)))
                .hasMessage("key-reused");
    }

    @Test
    void demandsAKeyWhereMoneyMoves() {
        var local = opened("Siti");

        assertThatThrownBy(() -> jars.handle(Asks.under(VILLAGE, null), local, new DropCoins(5_000)))
                .hasMessage("key-required");
    }

    @Test
    void burnsNoKeyOnWhatCannotBe() {
        var local = opened("Siti");
        assertThatThrownBy(() -> jars.handle(Asks.under(VILLAGE, "d"), local, new DropCoins(0)))
                .hasMessage("amount-not-positive");

        var corrected = jars.handle(Asks.under(VILLAGE, "d"), local, new DropCoins(5_000));

        assertThat(corrected.repeated()).isFalse();
        assertThat(corrected.figures()).containsEntry("balanceRupiah", 5_000L);
    }

    @Test
    void refusesAgainWhatWasRefusedOnceThoughItWouldNowSucceed() {
        var local = opened("Siti");
        assertThatThrownBy(() -> jars.handle(Asks.under(VILLAGE, "t"), local, new TakeCoins(1_000, "school")))
                .hasMessage("jar-too-empty");
        jars.handle(Asks.under(VILLAGE, "d"), local, new DropCoins(5_000));

        assertThatThrownBy(() -> jars.handle(Asks.under(VILLAGE, "t"), local, new TakeCoins(1_000, "school")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("jar-too-empty");
        assertThat(jars.get(Asks.under(VILLAGE, null), local).balanceRupiah()).isEqualTo(5_000);
    }

    @Test
    void findsAKeyInHistoryLongAfterItHasLeftTheDocument() {
        var local = opened("Siti");
        jars.handle(Asks.under(VILLAGE, "first"), local, new DropCoins(1));
        for (int i = 0; i < 300; i++) {
            drop(local, "k" + i);
        }

        var again = jars.handle(Asks.under(VILLAGE, "first"), local, new DropCoins(1));

        assertThat(again.figures()).containsEntry("balanceRupiah", 1L);
    }

    @Test
    void losesNoUpdateToARace() throws InterruptedException, ExecutionException {
        var local = opened("Siti");

        race(64, i -> jars.handle(Asks.under(VILLAGE, "race" + i), local, new DropCoins(100)));

        assertThat(jars.get(Asks.under(VILLAGE, null), local).balanceRupiah()).isEqualTo(6_400);
    }

    @Test
    void bookOnceWhatAHundredSendAtOnce() throws InterruptedException, ExecutionException {
        var local = opened("Siti");

        race(100, i -> jars.handle(Asks.under(VILLAGE, "same"), local, new DropCoins(100)));

        assertThat(jars.get(Asks.under(VILLAGE, null), local).balanceRupiah()).isEqualTo(100);
    }

    @Test
    void refusesASecondHolderOfAUniqueValue() {
        var label = opened("Siti");

        assertThatThrownBy(() ->
                        jars.create(Asks.under(VILLAGE, null), Asks.local(), new OpenJar(new Secret("Budi"), label)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("label-taken");
    }

    @Test
    void knowsNothingOfAnotherVillage() {
        var local = opened("Siti");

        assertThatThrownBy(() -> jars.get(Asks.under("3302152003", null), local))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void searchesByTheBeginningsOfWords() {
        var village = "6101042001";
        open(village, "Siti Aminah");
        open(village, "Siti Rahmah");

        var found = jars.search(Asks.under(village, null), "ami sit", Filters.empty(), Paging.FIRST);

        assertThat(found.items()).extracting(it -> it.view().owner().text()).containsExactly("Siti Aminah");
    }

    @Test
    void refusesACursorThatNobodyWasGiven() {
        assertThatThrownBy(() -> jars.page(Asks.under(VILLAGE, null), Filters.empty(), new Paging("abc", 4)))
                .hasMessage("bad-cursor");
    }

    @Test
    void pagesThroughEverythingOnce() {
        var village = "6101042002";
        IntStream.range(0, 7).forEach(i -> open(village, "Owner " + i));

        var first = jars.page(Asks.under(village, null), Filters.empty(), new Paging(null, 4));
        var second = jars.page(Asks.under(village, null), Filters.empty(), new Paging(first.next(), 4));

        assertThat(first.items()).hasSize(4);
        assertThat(second.items())
                .hasSize(3)
                .extracting(Kept::id)
                .doesNotContainAnyElementsOf(
                        first.items().stream().map(Kept::id).toList());
        assertThat(second.next()).isNull();
    }

    @Test
    void writesNoNameInPlain() {
        var local = opened("Zulaikha");

        assertThat(java.util.Objects.requireNonNull(database.getCollection("jar")
                                .find(Filters.eq("_id", VILLAGE + "/" + local))
                                .first())
                        .toJson())
                .doesNotContain("Zulaikha");
        assertThat(jars.get(Asks.under(VILLAGE, null), local).owner().text()).isEqualTo("Zulaikha");
    }

    @Test
    void tellsItsTimelineWithWhatWasKept() {
        var local = opened("Siti");
        drop(local, "d");
        jars.handle(Asks.under(VILLAGE, "t"), local, new TakeCoins(1, "school fees"));

        var timeline = jars.timeline(Asks.under(VILLAGE, null), local);

        assertThat(timeline)
                .extracting(it -> it.type())
                .containsExactly("jar-opened.v1", "coins-dropped.v1", "coins-taken.v1");
        assertThat(timeline.getLast().kept()).containsEntry("why", "school fees");
        assertThat(timeline.getLast().told()).doesNotContainKey("why");
    }

    private String opened(String owner) {
        return open(VILLAGE, owner);
    }

    private String open(String village, String owner) {
        var local = Asks.local();
        jars.create(Asks.under(village, null), local, new OpenJar(new Secret(owner), local));
        return local;
    }

    private void drop(String local, String key) {
        while (true) {
            try {
                jars.handle(Asks.under(VILLAGE, key), local, new DropCoins(1));
                return;
            } catch (Problem e) {
                assertThat(e.code()).isEqualTo("outbox-full"); // The relay is behind: as a client would, ask again.
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static void race(int many, java.util.function.IntFunction<Object> what)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, many)
                    .<Callable<Object>>mapToObj(i -> () -> what.apply(i))
                    .toList();
            for (var each : threads.invokeAll(all)) {
                each.get();
            }
        }
    }
}
