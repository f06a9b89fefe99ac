package desmigratif.reporting.registry;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Living;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.RegistryFact.ChildrenCounted;
import desmigratif.reporting.registry.RegistryFact.HouseholdFormed;
import desmigratif.reporting.registry.RegistryFact.HouseholdJoined;
import desmigratif.reporting.registry.RegistryFact.HouseholdLeft;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household: its dated memberships, and its children without consent, by number only ({@code domain.md} §13). */
record KnownHousehold(Mark mark, String id, List<Membership> memberships, List<Count> counts)
        implements Contributor<KnownHousehold> {

    /** Someone's time in the household; being abroad does not end it. */
    record Membership(
            String person,
            String relation,
            YearMonth from,
            @Nullable YearMonth until) {}

    record Count(LocalDate on, int children) {}

    static KnownHousehold formed(Mark mark, String id) {
        return new KnownHousehold(mark, id, List.of(), List.of());
    }

    KnownHousehold joined(HouseholdJoined fact) {
        var more = new ArrayList<>(memberships);
        more.add(new Membership(fact.person(), fact.relation(), YearMonth.from(fact.from()), null));
        return new KnownHousehold(mark, id, List.copyOf(more), counts);
    }

    /** What was recorded by mistake has never been. */
    KnownHousehold left(HouseholdLeft fact) {
        if ("mistake".equals(fact.why())) {
            return new KnownHousehold(
                    mark,
                    id,
                    memberships.stream().filter(it -> !isOpen(it, fact)).toList(),
                    counts);
        }
        var until = YearMonth.from(fact.until());
        var ended = memberships.stream()
                .map(it -> isOpen(it, fact) ? new Membership(it.person(), it.relation(), it.from(), until) : it)
                .toList();
        return new KnownHousehold(mark, id, ended, counts);
    }

    private static boolean isOpen(Membership it, HouseholdLeft fact) {
        return it.person().equals(fact.person()) && it.until() == null;
    }

    KnownHousehold childrenCounted(ChildrenCounted fact) {
        var more = new ArrayList<>(counts);
        more.add(new Count(fact.on(), fact.children()));
        more.sort(Comparator.comparing(Count::on)); // Stable: of two counts of one day the later one told stands.
        return new KnownHousehold(mark, id, memberships, List.copyOf(more));
    }

    static void read(Kinds<KnownHousehold> facts, Marking marking) {
        facts.on(
                        "household-formed.v1",
                        HouseholdFormed.class,
                        marking.fold((_, mark, _, _, heard) -> formed(mark, heard.source())))
                .on(
                        "household-joined.v1",
                        HouseholdJoined.class,
                        marking.fold((now, _, fact, _, _) -> known(now).joined(fact)))
                .on(
                        "household-left.v1",
                        HouseholdLeft.class,
                        marking.fold((now, _, fact, _, _) -> known(now).left(fact)))
                .on(
                        "children-counted.v1",
                        ChildrenCounted.class,
                        marking.fold((now, _, fact, _, _) -> known(now).childrenCounted(fact)))
                .passOver("household-changed.v1");
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        var living = memberships.stream()
                .filter(it -> begun(it.from(), month) && !begun(it.until(), month))
                .map(it -> new Living(it.person(), it.relation()))
                .toList();
        int children = counts.stream()
                .filter(it -> begun(YearMonth.from(it.on()), month))
                .reduce((_, later) -> later)
                .map(Count::children)
                .orElse(0);
        return living.isEmpty() && children == 0 ? null : new Contribution.Household(id, living, children);
    }

    @Override
    public KnownHousehold marked(Mark other) {
        return new KnownHousehold(other, id, memberships, counts);
    }
}
