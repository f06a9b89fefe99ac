package desmigratif.cooperative.period;

import desmigratif.kit.Secret;
import java.time.YearMonth;

/** What may be asked of a month of the books. */
sealed interface PeriodCommand {

    record PreparePeriod(String unit, YearMonth month) implements PeriodCommand {}

    /** Back to open: what the checks showed must be put right with dates in it. */
    record ReopenPeriod(Secret reason) implements PeriodCommand {}

    record ClosePeriod() implements PeriodCommand {}
}
