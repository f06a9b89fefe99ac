package desmigratif.benchmarks.figure;

import java.util.SortedMap;

/** From how many clients on more of them bring nothing. */
public final class Knee {

    private static final double NEARLY = 0.95;

    private Knee() {}

    /** The fewest clients that come to 95 % of the best rate. */
    public static int of(SortedMap<Integer, Double> rateByClients) {
        double best =
                rateByClients.values().stream().mapToDouble(it -> it).max().orElseThrow();
        return rateByClients.entrySet().stream()
                .filter(it -> it.getValue() >= best * NEARLY)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
