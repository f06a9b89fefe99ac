package desmigratif.reporting.registry;

import static desmigratif.reporting.month.Months.inWindow;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.RegistryFact.OutreachHeld;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outreach session and who was present. */
record KnownOutreach(Mark mark, String id, YearMonth held, Set<String> present) implements Contributor<KnownOutreach> {

    static void read(Kinds<KnownOutreach> facts, Marking marking) {
        facts.on(
                "outreach-held.v1",
                OutreachHeld.class,
                marking.fold((_, mark, fact, _, heard) ->
                        new KnownOutreach(mark, heard.source(), YearMonth.from(fact.on()), fact.present())));
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        return inWindow(held, month, KnownMigration.YEAR) ? new Contribution.Outreach(present) : null;
    }

    @Override
    public KnownOutreach marked(Mark other) {
        return new KnownOutreach(other, id, held, present);
    }
}
