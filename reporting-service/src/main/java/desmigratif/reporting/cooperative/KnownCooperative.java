package desmigratif.reporting.cooperative;

import static desmigratif.reporting.month.Months.begun;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The village's cooperative: none → prepared → founded → licensed. */
record KnownCooperative(
        Mark mark,
        String id,
        @Nullable YearMonth prepared,
        @Nullable YearMonth founded,
        @Nullable YearMonth licensed) implements Contributor<KnownCooperative> {

    static KnownCooperative of(Mark mark, String id) {
        return new KnownCooperative(mark, id, null, null, null);
    }

    KnownCooperative prepared(YearMonth month) {
        return new KnownCooperative(mark, id, month, founded, licensed);
    }

    KnownCooperative founded(YearMonth month) {
        return new KnownCooperative(mark, id, prepared, month, licensed);
    }

    /** The first unit's licence counts. */
    KnownCooperative licensed(YearMonth month) {
        return licensed != null && licensed.isBefore(month)
                ? this
                : new KnownCooperative(mark, id, prepared, founded, month);
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        if (begun(licensed, month)) {
            return new Contribution.Cooperative("licensed");
        } else if (begun(founded, month)) {
            return new Contribution.Cooperative("founded");
        }
        return begun(prepared, month) ? new Contribution.Cooperative("prepared") : null;
    }

    @Override
    public KnownCooperative marked(Mark other) {
        return new KnownCooperative(other, id, prepared, founded, licensed);
    }
}
