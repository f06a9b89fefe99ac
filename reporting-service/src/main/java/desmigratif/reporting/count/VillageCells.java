package desmigratif.reporting.count;

import static desmigratif.reporting.count.Windows.PERIOD_END;
import static desmigratif.reporting.count.Windows.YEAR;

import desmigratif.reporting.month.Contribution.Group;
import desmigratif.reporting.month.Contribution.Household;
import desmigratif.reporting.month.Contribution.Outreach;
import java.util.HashSet;
import java.util.List;

/** Outreach, parenting and participation: shares of the adults and children of migrant households. */
final class VillageCells {

    private VillageCells() {}

    static List<Cell> of(Said said) {
        return List.of(outreach(said), participation(said), mapping(said));
    }

    /** G3: distinct adults of migrant households present in 12 months. */
    private static Cell outreach(Said said) {
        var present = new HashSet<String>();
        said.only(Outreach.class).forEach(it -> present.addAll(it.present()));
        var adults = said.people().atHome().stream()
                .filter(said.people()::isOfMigrantHousehold)
                .toList();
        return Cell.share("G3", YEAR, adults.stream().filter(present::contains).count(), adults.size());
    }

    /** B1: current members of groups among returnees and family of migrants ({@code domain.md} §13). */
    private static Cell participation(Said said) {
        var participants = new HashSet<String>();
        said.only(Group.class).forEach(it -> participants.addAll(it.participants()));
        var targets =
                said.people().atHome().stream().filter(said.people()::isTarget).toList();
        return Cell.share(
                "B1",
                PERIOD_END,
                targets.stream().filter(participants::contains).count(),
                targets.size());
    }

    /** P1: children without consent are known by number only, and counted where someone of their household is abroad. */
    private static Cell mapping(Said said) {
        long mapped = said.people().childrenWithConsent();
        long counted = said.only(Household.class).stream()
                .filter(it ->
                        it.members().stream().anyMatch(that -> said.people().isActive(that.person())))
                .mapToLong(Household::children)
                .sum();
        return Cell.share("P1", PERIOD_END, mapped, mapped + counted);
    }
}
