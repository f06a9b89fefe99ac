package desmigratif.benchmarks.figure;

import java.util.List;
import java.util.Optional;

/**
 * All rounds of a run. A round in which the machine was not itself is dropped; when more than a third is, there is no
 * result at all.
 */
public record Rounds(List<Round> all) {

    private static final double OFF_MEDIAN = 0.15;
    private static final double MOST_STEAL = 0.05;

    public List<Round> kept() {
        if (all.isEmpty()) {
            return all;
        }
        double usual = Bootstrap.median(all.stream().mapToDouble(Round::canary).toArray());
        return all.stream()
                .filter(it -> Math.abs(it.canary() / usual - 1) <= OFF_MEDIAN && it.steal() <= MOST_STEAL)
                .toList();
    }

    public int dropped() {
        return all.size() - kept().size();
    }

    public boolean isResult() {
        return !all.isEmpty() && dropped() * 3 <= all.size();
    }

    /** What an arm came to. */
    public Optional<Interval> of(String arm) {
        return interval(kept().stream()
                .filter(it -> it.values().containsKey(arm))
                .mapToDouble(it -> it.values().get(arm))
                .toArray());
    }

    /** One arm in parts of another, taken inside each round, so that what slows both cancels out. */
    public Optional<Interval> ratio(String arm, String of) {
        return interval(kept().stream()
                .filter(it -> it.values().containsKey(arm) && it.values().getOrDefault(of, 0.0) > 0)
                .mapToDouble(
                        it -> it.values().getOrDefault(arm, 0.0) / it.values().getOrDefault(of, 1.0))
                .toArray());
    }

    private Optional<Interval> interval(double[] values) {
        return isResult() && values.length > 0 ? Optional.of(Bootstrap.of(values)) : Optional.empty();
    }
}
