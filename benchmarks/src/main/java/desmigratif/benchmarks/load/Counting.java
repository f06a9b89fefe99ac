package desmigratif.benchmarks.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts answers from many threads at once. */
final class Counting {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final LongAdder acknowledged = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void answered(int status, long nanos) {
        if (status / 100 == 2) {
            acknowledged.increment();
            micros.recordValue(Math.clamp(nanos / 1_000, 1, LONGEST_MICROS));
        } else {
            failed.increment();
        }
    }

    void notSent() {
        failed.increment();
    }

    Load load(long nanos) {
        return new Load(acknowledged.sum(), failed.sum(), nanos / 1e9, micros.copy());
    }
}
