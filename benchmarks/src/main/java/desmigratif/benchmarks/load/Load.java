package desmigratif.benchmarks.load;

import org.HdrHistogram.Histogram;

/**
 * What a load came to.
 *
 * @param failed refused, unanswered, or not sent because too many were on their way
 * @param micros the time to the acknowledgement
 */
public record Load(long acknowledged, long failed, double seconds, Histogram micros) {

    public double rate() {
        return acknowledged / seconds;
    }

    public double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    public double maxMillis() {
        return micros.getMaxValue() / 1e3;
    }
}
