package desmigratif.reporting.cooperative;

import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.cooperative.CooperativeFact.CooperativeFounded;
import desmigratif.reporting.cooperative.CooperativeFact.CooperativePrepared;
import desmigratif.reporting.cooperative.CooperativeFact.UnitLicensed;
import desmigratif.reporting.generation.Marking;
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

    static void read(Kinds<KnownCooperative> facts, Marking marking) {
        facts.on(
                        "cooperative-prepared.v1",
                        CooperativePrepared.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                orNew(now, mark, heard.source()).prepared(YearMonth.from(fact.on()))))
                .on(
                        "cooperative-founded.v1",
                        CooperativeFounded.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                orNew(now, mark, heard.source()).founded(YearMonth.from(fact.on()))))
                .on(
                        "unit-licensed.v1",
                        UnitLicensed.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                orNew(now, mark, heard.source()).licensed(YearMonth.from(fact.on()))))
                .passOver("settings-set.v1");
    }

    private static KnownCooperative orNew(@Nullable KnownCooperative now, Mark mark, String id) {
        return now == null ? of(mark, id) : now;
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
