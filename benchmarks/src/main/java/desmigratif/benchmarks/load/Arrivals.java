package desmigratif.benchmarks.load;

import java.util.SplittableRandom;

/** Moments at which commands arrive, independent of each other (Poisson), at a rate; the same for every arm. */
public final class Arrivals {

    private static final long SEED = 4_711;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final double meanNanos;
    private double at;

    public Arrivals(double perSecond) {
        this.meanNanos = 1e9 / perSecond;
    }

    /** Nanoseconds from the beginning to the next one. */
    public long next() {
        at += -Math.log(1 - random.nextDouble()) * meanNanos;
        return (long) at;
    }
}
