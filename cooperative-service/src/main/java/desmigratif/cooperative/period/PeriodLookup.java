package desmigratif.cooperative.period;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.period.Period.Stage;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the months of the books: which dates a command that moves money may name. */
public final class PeriodLookup {

    /** {@code domain.md} §13: older than that only by a manager, with a reason or under a named opening batch. */
    private static final int DAYS_BACK = 30;

    private static final String BATCH = "[a-z0-9][a-z0-9-]{0,39}";

    private final Keeper<Period, PeriodCommand, PeriodEvent> periods;

    PeriodLookup(Keeper<Period, PeriodCommand, PeriodEvent> periods) {
        this.periods = periods;
    }

    /** The date a command names, and why it may be an old one. */
    public record Dated(
            LocalDate on,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            boolean byReceipt) {}

    static String idOf(String village, String unit, YearMonth month) {
        var name = village + "/" + unit + "/" + month;
        return "period-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses a date in the future, one too old, and one in a month that is being closed or is closed. */
    public void checkDate(Ask ask, String unit, Dated it) {
        ask.past(it.on(), "on");
        var excused = it.openingBatch() != null || it.lateReason() != null;
        if (it.openingBatch() != null) {
            check(it.openingBatch().matches(BATCH), "bad-batch", "openingBatch");
        }
        check(
                !excused || ask.is(Role.MANAGER),
                "manager-only",
                it.openingBatch() != null ? "openingBatch" : "lateReason");
        check(excused || !it.on().isBefore(ask.today().minusDays(DAYS_BACK)), "money-too-old", "on");
        var period = periods.find(ask.village() + "/" + idOf(ask.village(), unit, YearMonth.from(it.on())));
        check(period == null || period.stage() == Stage.OPEN || isFromBefore(ask, it, period), "month-closed", "on");
    }

    /** Given against a device's receipt before the closing was prepared, and heard only now. */
    private static boolean isFromBefore(Ask ask, Dated it, Period period) {
        return it.byReceipt() && ask.dated() && ask.at().isBefore(period.since());
    }
}
