package desmigratif.reporting.month;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a copy carries beside its own matter, written with it in one write.
 *
 * @param since the month of the first fact about it: from then on its village has something on record
 * @param last when the latest fact about it happened
 * @param staleFrom the first month whose figures no longer fit, or null
 * @param staleUntil the last one
 */
public record Mark(
        YearMonth since,
        Instant last,
        @Nullable YearMonth staleFrom,
        @Nullable YearMonth staleUntil) {

    /** The copy after a fact, with the months marked of which it now says something else. */
    public static <K extends Contributor<K>> K changed(@Nullable K before, K after, Instant at, Months kept) {
        var was = before == null ? null : before.mark();
        var stale = between(before, after, kept);
        var all = was == null || was.stale() == null ? stale : was.stale().with(stale);
        return after.marked(new Mark(
                after.mark().since(),
                was == null || at.isAfter(was.last) ? at : was.last,
                all == null ? null : all.from(),
                all == null ? null : all.until()));
    }

    /** The mark of a thing of which this is the first fact. */
    public static Mark first(YearMonth month, Instant at) {
        return new Mark(month, at, null, null);
    }

    public @Nullable Months stale() {
        return staleFrom == null || staleUntil == null ? null : new Months(staleFrom, staleUntil);
    }

    private static <K extends Contributor<K>> @Nullable Months between(@Nullable K before, K after, Months kept) {
        YearMonth from = null;
        YearMonth until = null;
        for (var month : kept.all()) {
            if (differs(before, after, month)) {
                from = from == null ? month : from;
                until = month;
            }
        }
        return from == null || until == null ? null : new Months(from, until);
    }

    /** The first fact about a thing also counts for its village having something on record since then. */
    private static <K extends Contributor<K>> boolean differs(@Nullable K before, K after, YearMonth month) {
        return before == null
                ? after.in(month) != null || Months.begun(after.mark().since(), month)
                : !Objects.equals(before.in(month), after.in(month));
    }
}
