package desmigratif.reporting.cooperative;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.cooperative.CooperativeFact.RemittanceRecorded;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A remittance recorded, and what of it is planned for savings and business; recording posts nothing. */
record KnownRemittance(
        Mark mark,
        String id,
        YearMonth month,
        String person,
        @Nullable String household,
        long receivedRupiah,
        long plannedRupiah,
        @Nullable Integer costBasisPoints)
        implements Contributor<KnownRemittance> {

    static KnownRemittance recorded(Mark mark, String id, RemittanceRecorded fact) {
        return new KnownRemittance(
                mark,
                id,
                YearMonth.from(fact.on()),
                fact.person(),
                fact.household(),
                fact.receivedRupiah(),
                Math.addExact(fact.plan().savings(), fact.plan().business()),
                fact.costBasisPoints());
    }

    static void read(Kinds<KnownRemittance> facts, Marking marking) {
        facts.on(
                "remittance-recorded.v1",
                RemittanceRecorded.class,
                marking.fold((_, mark, fact, _, heard) -> recorded(mark, heard.source(), fact)));
    }

    @Override
    public @Nullable Contribution in(YearMonth other) {
        return month.equals(other)
                ? new Contribution.Remittance(id, person, household, receivedRupiah, plannedRupiah, costBasisPoints)
                : null;
    }

    @Override
    public KnownRemittance marked(Mark other) {
        return new KnownRemittance(other, id, month, person, household, receivedRupiah, plannedRupiah, costBasisPoints);
    }
}
