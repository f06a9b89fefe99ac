package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Hearing;
import desmigratif.test.Facts;
import desmigratif.test.Until;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@JarTest
class FeedTest {

    private final Facts facts;
    private final Copies<KnownJar> known;
    private final Hearing hearing;
    private final String jar = "6101042014/" + Asks.local();

    FeedTest(Facts facts, Copies<KnownJar> known, Hearing hearing) {
        this.facts = facts;
        this.known = known;
        this.hearing = hearing;
    }

    @Test
    void appliesEachFactOnceHoweverOftenItComes() {
        var opened = open(1, null);
        var dropped = drop(2, opened, 500);
        again("coins-dropped.v1", 2, dropped, opened, Map.of("amountRupiah", 500));
        drop(3, dropped, 300);

        await(new KnownJar("blue", 800, 2));
    }

    @Test
    void holdsWhatComesAfterAGapAndAppliesItOnceTheGapCloses() {
        var opened = open(1, null);
        var missing = UUID.randomUUID().toString();
        drop(3, missing, 300);
        Until.holds(() -> hearing.heldFacts() > 0, "the third fact is held");
        assertThat(known.find(jar)).isIn(null, new KnownJar("blue", 0, 0));

        again("coins-dropped.v1", 2, missing, opened, Map.of("amountRupiah", 500));

        await(new KnownJar("blue", 800, 2));
    }

    @Test
    void holdsAFactThatFailsAndLetsOthersPass() {
        var opened = open(1, null);
        drop(2, opened, 13);
        var other = "6101042014/" + Asks.local();
        facts.tell("registry", "jar-opened.v1", other, Map.of("label", "red"));

        Until.holds(() -> known.find(other) != null, "the other jar is known");
        await(new KnownJar("blue", 0, 0));
    }

    @Test
    void holdsAKindItDoesNotKnow() {
        var before = hearing.heldFacts();
        var opened = open(1, null);
        again("jar-painted.v1", 2, UUID.randomUUID().toString(), opened, Map.of("colour", "green"));

        Until.holds(() -> hearing.heldFacts() > before, "the unknown kind is held");
    }

    @Test
    void holdsAForkInsteadOfApplyingIt() {
        var opened = open(1, null);
        drop(2, opened, 500);
        await(new KnownJar("blue", 500, 1));
        var before = hearing.heldFacts();

        drop(2, opened, 700);

        Until.holds(() -> hearing.heldFacts() > before, "the fork is held");
        assertThat(known.find(jar)).isEqualTo(new KnownJar("blue", 500, 1));
    }

    private String open(long version, @Nullable String previous) {
        return again("jar-opened.v1", version, UUID.randomUUID().toString(), previous, Map.of("label", "blue"));
    }

    private String drop(long version, String previous, long amount) {
        return again(
                "coins-dropped.v1", version, UUID.randomUUID().toString(), previous, Map.of("amountRupiah", amount));
    }

    private String again(String type, long version, String id, @Nullable String previous, Map<String, ?> body) {
        return facts.tell("registry", type, jar, version, id, previous, Instant.EPOCH, body);
    }

    private void await(KnownJar expected) {
        Until.holds(() -> expected.equals(known.find(jar)), "the copy is " + expected);
    }
}
