package desmigratif.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcTest {

    @Test
    void readsTimesBehindANameThatHoldsSpacesAndBrackets() {
        var stat = "42 (a (b) c) S 1 42 42 0 -1 4194304 9 0 0 0 70 30 0 0 20 0 33 0 5";

        assertThat(Proc.ticks(stat)).isEqualTo(100);
    }

    @Test
    void takesAProcessThatIsGoneForFree() {
        assertThat(Proc.ticks("")).isZero();
    }

    @Test
    void countsWhatTheHostTook() {
        var before = Steal.of("cpu  10 0 10 70 0 0 0 10 0 0\ncpu0 1 2 3");
        var after = Steal.of("cpu  20 0 20 135 0 0 0 25 0 0\ncpu0 1 2 3");

        assertThat(after.since(before)).isEqualTo(0.15);
    }

    @Test
    void countsFlushesOfEveryKind() {
        var report = """
            % time     seconds  usecs/call     calls    errors syscall
            ------ ----------- ----------- --------- --------- ----------------
             90.00    0.900000         900      1000           fdatasync
             10.00    0.100000         500       200         3 fsync
            ------ ----------- ----------- --------- --------- ----------------
            100.00    1.000000                  1200         3 total
            """;

        assertThat(Flushes.count(report)).isEqualTo(1_200);
    }
}
