package desmigratif.cooperative.period;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.period.PeriodCommand.ClosePeriod;
import desmigratif.cooperative.period.PeriodCommand.PreparePeriod;
import desmigratif.cooperative.period.PeriodCommand.ReopenPeriod;
import desmigratif.cooperative.period.PeriodEvent.PeriodClosed;
import desmigratif.cooperative.period.PeriodEvent.PeriodPrepared;
import desmigratif.cooperative.period.PeriodEvent.PeriodReopened;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import java.time.Instant;
import java.time.YearMonth;

/** A month of a unit's books, from the day its closing is prepared. */
record Period(String id, Stage stage, String unit, YearMonth month, String preparedBy, Instant since, long version)
        implements Aggregate<Period, PeriodCommand, PeriodEvent> {

    /** How far the closing has come. */
    enum Stage {
        OPEN,
        CLOSING,
        CLOSED
    }

    static Period unknown(String id) {
        return new Period(id, Stage.OPEN, "", YearMonth.of(1970, 1), "", Instant.EPOCH, 0);
    }

    @Override
    public PeriodEvent decide(PeriodCommand command, Ask ask) {
        return switch (command) {
            case PreparePeriod it -> prepare(it, ask);
            case ReopenPeriod it -> reopen(it, ask);
            case ClosePeriod _ -> close(ask);
        };
    }

    @Override
    public Period after(PeriodEvent fact) {
        return switch (fact) {
            case PeriodPrepared it ->
                new Period(id, Stage.CLOSING, it.unit(), it.month(), it.by(), it.at(), it.version());
            case PeriodReopened it -> new Period(id, Stage.OPEN, unit, month, "", it.at(), it.version());
            case PeriodClosed it -> new Period(id, Stage.CLOSED, unit, month, preparedBy, since, it.version());
        };
    }

    private PeriodEvent prepare(PreparePeriod it, Ask ask) {
        check(stage == Stage.OPEN, "month-closed", "month");
        check(it.month().isBefore(YearMonth.from(ask.today())), "month-not-over", "month");
        return new PeriodPrepared(id, version + 1, it.unit(), it.month(), ask.actor(), ask.at());
    }

    private PeriodEvent reopen(ReopenPeriod it, Ask ask) {
        check(stage == Stage.CLOSING, "not-prepared");
        check(!it.reason().text().isBlank(), "reason-missing", "reason");
        return new PeriodReopened(id, version + 1, unit, month, it.reason(), ask.at());
    }

    /** Two people close a month. */
    private PeriodEvent close(Ask ask) {
        check(stage == Stage.CLOSING, stage == Stage.CLOSED ? "month-closed" : "not-prepared");
        check(!ask.actor().equals(preparedBy), "second-person");
        return new PeriodClosed(id, version + 1, unit, month, ask.actor(), ask.at());
    }
}
