package desmigratif.benchmarks.figure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The median of few values, and how far it can be trusted: the medians of many samples drawn from the same values. */
public final class Bootstrap {

    private static final int SAMPLES = 2_000;
    private static final long SEED = 20_261_124;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The same values give the same interval, whenever asked. */
    public static Interval of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("there is no median of nothing");
        }
        var random = new SplittableRandom(SEED);
        var medians = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            medians[i] = median(drawn(values, random));
        }
        Arrays.sort(medians);
        int tail = (int) (SAMPLES * TAIL);
        return new Interval(medians[tail], median(values), medians[SAMPLES - 1 - tail]);
    }

    private static double[] drawn(double[] values, SplittableRandom random) {
        var drawn = new double[values.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = values[random.nextInt(values.length)];
        }
        return drawn;
    }

    /** The middle one, or the mean of the two in the middle. */
    public static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
