package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.check.Checker;
import desmigratif.standalone.check.Checker.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two instances of the cooperative on one store and one broker. One of them is killed, stopped for longer than its lease
 * and its place in the group last, or loses a connection; the other takes over, the stopped one comes back as a zombie,
 * and nothing is lost or has happened twice.
 */
class TwoInstancesTest {

    private static final int WRITERS = 6;

    /** Where it matters that somebody else goes on meanwhile. */
    private static final List<String> POINTS = List.of("C5", "C2", "R1", "R2", "R3", "R6", "P1", "P5", "P3");

    /** Longer than a reader's session, and where a lease counts, than that. */
    private static final Duration SESSION = Duration.ofSeconds(13);

    private static final Duration LEASE = Duration.ofSeconds(33);

    private static final Crash CRASH = Crash.points();
    private static final Running RUNNING = Running.empty("two");
    private static final Second SECOND = new Second(RUNNING, "cooperative", CRASH);
    private static final Checker CHECKER = new Checker();

    private final Load load;

    TwoInstancesTest() {
        RUNNING.start();
        load = Load.in(new Village(RUNNING, "6101042014", "kongsi")).alsoAt(SECOND.door());
        SECOND.start();
    }

    @AfterAll
    static void close() {
        SECOND.close();
        RUNNING.close();
    }

    @TestFactory
    Stream<DynamicTest> oneGoesOnWhereTheOtherStops() {
        return Passing.of(POINTS, "P5 STOP").stream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> pass(it)));
    }

    private void pass(Passing passing) {
        CRASH.arm(passing.point(), passing.way(), Math.min(passing.at(), 4));
        load.begin(WRITERS);
        CRASH.awaitFired(passing.toString());
        switch (passing.way()) {
            case KILL -> SECOND.awaitEnd();
            case STOP -> Crash.goOn(SECOND.pid(), passing.point().equals("R6") ? LEASE : SESSION);
            case RESET -> {}
        }
        load.awaitMore(20);
        load.end();
        load.sendsAgain();
        var report =
                CHECKER.check(RUNNING.where(), new Scope(load.answers(), Set.of(), false), Duration.ofSeconds(120));
        assertThat(report.isRight()).as(report.toString()).isTrue();
        if (passing.way() == Crash.Way.KILL) {
            SECOND.start();
        }
    }
}
