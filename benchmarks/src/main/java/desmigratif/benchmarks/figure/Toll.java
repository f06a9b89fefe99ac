package desmigratif.benchmarks.figure;

import java.util.Map;
import java.util.TreeSet;

/** What a kill cost: commands that took no effect although they should, and commands that took more than one. */
public record Toll(long lost, long doubled) {

    /**
     * Account by account. Where the numbers agree but the sums do not, one at least was lost and one doubled, since
     * amounts differ.
     */
    public static Toll of(Map<String, Tally> expected, Map<String, Tally> found) {
        long lost = 0;
        long doubled = 0;
        var accounts = new TreeSet<>(expected.keySet());
        accounts.addAll(found.keySet());
        for (var account : accounts) {
            var should = expected.getOrDefault(account, Tally.NONE);
            var is = found.getOrDefault(account, Tally.NONE);
            boolean swapped = should.count() == is.count() && should.sum() != is.sum();
            lost += swapped ? 1 : Math.max(0, should.count() - is.count());
            doubled += swapped ? 1 : Math.max(0, is.count() - should.count());
        }
        return new Toll(lost, doubled);
    }
}
