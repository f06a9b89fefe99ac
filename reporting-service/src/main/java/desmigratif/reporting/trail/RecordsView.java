package desmigratif.reporting.trail;

import desmigratif.kit.Paging;
import desmigratif.kit.RuleBroken;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records behind a figure, a page of them.
 *
 * @param count how many there are in all
 * @param next the cursor of the next page, or null at the end
 */
record RecordsView(
        String place,
        String name,
        YearMonth period,
        String figure,
        String window,
        String layer,
        int count,
        List<Row> records,
        @Nullable String next) {

    /**
     * One record. In an order that says nothing about who is meant.
     *
     * @param person the person's id, for the village's own officer only
     */
    record Row(
            @Nullable YearMonth month,
            String sex,
            @Nullable String ageBand,
            @Nullable String country,
            @Nullable String channel,
            @Nullable String person) {}

    RecordsView page(Paging paging) {
        int from = from(paging.after());
        int until = Math.min(count, from + paging.limit());
        return new RecordsView(
                place,
                name,
                period,
                figure,
                window,
                layer,
                count,
                records.subList(from, until),
                until < count ? Integer.toString(until) : null);
    }

    private int from(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        RuleBroken.check(after.matches("[0-9]{1,7}") && Integer.parseInt(after) <= count, "bad-cursor", "after");
        return Integer.parseInt(after);
    }
}
