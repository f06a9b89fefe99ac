package desmigratif.reporting.registry;

import static desmigratif.reporting.month.Months.inWindow;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outreach session and who was present. */
record KnownOutreach(Mark mark, String id, YearMonth held, Set<String> present) implements Contributor<KnownOutreach> {

    @Override
    public @Nullable Contribution in(YearMonth month) {
        return inWindow(held, month, KnownMigration.YEAR) ? new Contribution.Outreach(present) : null;
    }

    @Override
    public KnownOutreach marked(Mark other) {
        return new KnownOutreach(other, id, held, present);
    }
}
