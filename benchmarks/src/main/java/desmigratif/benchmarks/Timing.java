package desmigratif.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Times something done over and over, and says how long it took. */
final class Timing {

    private static final double NANOS_PER_MILLI = 1e6;

    private Timing() {}

    /** One after the other, so many times. */
    static void each(String what, int times, Callable<?> work) throws Exception {
        var nanos = new long[times];
        for (var i = 0; i < times; i++) {
            nanos[i] = nanos(work);
        }
        Arrays.sort(nanos);
        IO.println("  %-58s median %8.2f ms, 99 %% %8.2f ms".formatted(what, millis(nanos, 50), millis(nanos, 99)));
    }

    static double once(Callable<?> work) throws Exception {
        return nanos(work) / NANOS_PER_MILLI;
    }

    /** By so many at once, for a while. */
    static void together(String what, int threads, Duration time, Callable<?> work) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var nanos = IntStream.range(0, threads)
                .boxed()
                .gather(Gatherers.mapConcurrent(threads, thread -> until(end, work)))
                .flatMapToLong(LongStream::of)
                .sorted()
                .toArray();
        IO.println("  %-58s %6.0f a second, median %6.2f ms, 99 %% %6.2f ms"
                .formatted(what, nanos.length * 1e9 / time.toNanos(), millis(nanos, 50), millis(nanos, 99)));
    }

    private static long[] until(long end, Callable<?> work) {
        var nanos = LongStream.builder();
        while (System.nanoTime() < end) {
            try {
                nanos.add(nanos(work));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return nanos.build().toArray();
    }

    private static long nanos(Callable<?> work) throws Exception {
        var before = System.nanoTime();
        work.call();
        return System.nanoTime() - before;
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / NANOS_PER_MILLI;
    }
}
