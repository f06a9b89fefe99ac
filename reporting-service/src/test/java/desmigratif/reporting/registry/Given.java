package desmigratif.reporting.registry;

import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.month.Months;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** November 2026, as it is told to the copies. */
final class Given {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final Months KEPT = Months.kept(NOVEMBER);
    static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    static final Mark NEW = Mark.first(NOVEMBER, AT);

    private Given() {}

    static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The months a change makes stale, as text, such as {@code 2026-03..2026-11}. */
    static <K extends Contributor<K>> String stale(K before, K after) {
        var stale = Mark.changed(before, after, AT, KEPT).mark().stale();
        return stale == null ? "none" : stale.from() + ".." + stale.until();
    }
}
