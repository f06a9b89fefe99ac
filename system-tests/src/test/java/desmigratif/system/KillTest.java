package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.check.Checker;
import desmigratif.standalone.check.Checker.Scope;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The platform is killed at any moment while commands flow, and started again: every acknowledged command has taken
 * effect once, what was not acknowledged takes effect once when it is sent again, and books and figures agree.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 120;
    private static final int WRITERS = 6;

    private final Running running = Running.empty("kills");
    private final Village village = new Village(running, "6101042014", "kongsi");

    @Test
    void losesNothingAndDoublesNothing() {
        running.start();
        try (running) {
            var load = Load.in(village);

            for (int round = 0; round < ROUNDS; round++) {
                load.begin(WRITERS);
                load.awaitMore(ACKNOWLEDGED_BEFORE_A_KILL);
                running.kill();
                load.end();
                running.start();
                load.sendsAgain();
            }

            load.accounts().forEach(it -> checkStatement(load, it));
            var report = new Checker()
                    .check(running.where(), new Scope(load.answers(), Set.of(), true), Duration.ofSeconds(90));
            assertThat(report.isRight()).as(report.toString()).isTrue();
        }
    }

    /** What the member reads is what her teller was told, and nothing more. */
    private void checkStatement(Load load, String account) {
        var moved = load.moved(account);
        var statement = village.as("teller")
                .get(village.cooperative("savings/" + account + "/statement"))
                .expect(200)
                .body();

        assertThat(statement.get("lines")).hasSize(moved.size());
        assertThat(statement.get("account").get("balanceRupiah").asLong())
                .isEqualTo(moved.stream().mapToLong(Long::longValue).sum());
    }
}
