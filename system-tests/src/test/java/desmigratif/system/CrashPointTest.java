package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.check.Checker;
import desmigratif.standalone.check.Checker.Scope;
import desmigratif.system.Crash.Way;
import desmigratif.test.Until;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * At every crash point ({@code docs/crash-points.md}) the platform is killed, or stopped and let go on, or loses a
 * connection, under load. What got no answer is sent again; then nothing is lost and nothing has happened twice.
 */
class CrashPointTest {

    private static final List<String> POINTS = List.of(
            "C1", "C2", "C3", "C4", "C5", "R1", "R2", "R3", "R4", "R5", "R6", "P1", "P2", "P3", "P4", "P5", "P6", "M1",
            "M5");
    private static final int WRITERS = 6;
    private static final Duration STOPPED = Duration.ofSeconds(Integer.getInteger("crash.stopped", 2));

    /** A village nobody enrolled, whose facts nobody can read: not looked at by the checker, but by the test. */
    private static final String POISONED = "9999999999";

    private static final Crash CRASH = Crash.points();
    private static final Running RUNNING = Running.crashing("crashes", CRASH);
    private static final Village VILLAGE = new Village(RUNNING, "6101042014", "kongsi");
    private static final Checker CHECKER = new Checker();
    private static final Poison POISON = new Poison(RUNNING, POISONED);

    private final Load load;

    CrashPointTest() {
        RUNNING.start();
        load = Load.in(VILLAGE);
    }

    @AfterAll
    static void close() {
        RUNNING.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPointIsPassedWithoutLossOrDouble() {
        var passings = Passing.of(POINTS, "C2 KILL", "R3 KILL", "R2 STOP", "P2 RESET");
        return Stream.concat(
                passings.stream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> pass(it))),
                Stream.of(DynamicTest.dynamicTest("rebuilt from nothing", () -> check(true))));
    }

    private void pass(Passing passing) {
        if (passing.point().equals("M5")) {
            fillAnAccount();
        }
        CRASH.arm(passing.point(), passing.way(), passing.at());
        try {
            trigger(passing);
            CRASH.awaitFired(passing.toString());
            goOnAfter(passing.way());
        } finally {
            load.end();
        }
        load.sendsAgain();
        check(false);
        POISON.isHeldOnce();
    }

    private void trigger(Passing passing) {
        switch (passing.point()) {
            case "M1" -> swap();
            case "P6" -> {
                load.begin(WRITERS);
                POISON.next();
            }
            default -> load.begin(WRITERS);
        }
    }

    private void goOnAfter(Way way) {
        switch (way) {
            case KILL -> {
                RUNNING.awaitEnd();
                load.end();
                RUNNING.start();
            }
            case STOP -> Crash.goOn(RUNNING.pid(), STOPPED);
            case RESET -> {}
        }
        if (!load.isFlowing()) {
            load.begin(WRITERS);
        }
        load.awaitMore(20);
    }

    /** More commands than a document keeps receipts: the first keys have left it. */
    private void fillAnAccount() {
        var account = load.accounts().getFirst();
        load.begin(WRITERS);
        Until.holds(() -> load.moved(account).size() > 300, "an account has forgotten keys", Duration.ofMinutes(5));
        load.end();
    }

    /** An operator puts a rebuilt generation in place; she asks again while the one before is finished, or not ready. */
    private static void swap() {
        var path = "/api/reporting/v1/rebuild";
        var operator = RUNNING.as("operator");
        var patience = Duration.ofMinutes(2);
        Until.holds(() -> operator.post(path, Map.of(), null).status() == 200, "a rebuild begins", patience);
        operator.await(path, it -> it.body().path("ready").asBoolean(false));
        Thread.ofVirtual()
                .start(() -> Until.holds(
                        () -> operator.post(path + "/swap", Map.of(), null).status() != 409, "a swap", patience));
    }

    private void check(boolean rebuild) {
        var scope = new Scope(load.answers(), Set.of(POISONED), rebuild);
        var report = CHECKER.check(RUNNING.where(), scope, Duration.ofSeconds(90));
        assertThat(report.isRight()).as(report.toString()).isTrue();
    }
}
