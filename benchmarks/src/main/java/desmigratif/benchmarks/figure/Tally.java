package desmigratif.benchmarks.figure;

/** How many commands took effect on one account, and the sum of their amounts. */
public record Tally(long count, long sum) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally and(long amount) {
        return new Tally(count + 1, sum + amount);
    }
}
