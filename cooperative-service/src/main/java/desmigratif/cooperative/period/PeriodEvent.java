package desmigratif.cooperative.period;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.YearMonth;

/** What has happened to a month of the books. */
public sealed interface PeriodEvent extends Fact {

    /** The manager prepared its closing: from now on no command may name a date in it. */
    record PeriodPrepared(String id, long version, String unit, YearMonth month, String by, Instant at)
            implements PeriodEvent {}

    /** The manager took the preparation back. */
    record PeriodReopened(String id, long version, String unit, YearMonth month, Secret reason, Instant at)
            implements PeriodEvent {}

    /** A board member closed it. */
    record PeriodClosed(String id, long version, String unit, YearMonth month, String by, Instant at)
            implements PeriodEvent {}
}
