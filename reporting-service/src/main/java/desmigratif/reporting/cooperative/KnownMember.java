package desmigratif.reporting.cooperative;

import static desmigratif.reporting.month.Months.begun;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Who belongs to the cooperative; a candidate, whose principal saving is not paid in full, says nothing yet. */
record KnownMember(
        Mark mark,
        String id,
        String person,
        @Nullable YearMonth admitted,
        @Nullable YearMonth resigned) implements Contributor<KnownMember> {

    KnownMember admitted(YearMonth month) {
        return new KnownMember(mark, id, person, month, null);
    }

    KnownMember resigned(YearMonth month) {
        return new KnownMember(mark, id, person, admitted, month);
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        return begun(admitted, month) && !begun(resigned, month) ? new Contribution.Member(id, person) : null;
    }

    @Override
    public KnownMember marked(Mark other) {
        return new KnownMember(other, id, person, admitted, resigned);
    }
}
