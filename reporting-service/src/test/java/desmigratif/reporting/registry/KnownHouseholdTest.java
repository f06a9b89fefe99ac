package desmigratif.reporting.registry;

import static desmigratif.reporting.registry.Given.NEW;
import static desmigratif.reporting.registry.Given.day;
import static desmigratif.reporting.registry.Given.month;
import static desmigratif.reporting.registry.Given.stale;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.month.Contribution.Household;
import desmigratif.reporting.month.Contribution.Living;
import desmigratif.reporting.registry.RegistryFact.ChildrenCounted;
import desmigratif.reporting.registry.RegistryFact.HouseholdJoined;
import desmigratif.reporting.registry.RegistryFact.HouseholdLeft;
import org.junit.jupiter.api.Test;

class KnownHouseholdTest {

    private static final KnownHousehold HOME = KnownHousehold.formed(NEW, "6101042014/household-1")
            .joined(new HouseholdJoined("siti", "head", day("2026-02-10")));

    @Test
    void countsWhoBelongsToItAtTheEndOfTheMonth() {
        var home = HOME.left(new HouseholdLeft("siti", day("2026-05-31"), "moved"));

        assertThat(home.in(month("2026-01"))).isNull();
        assertThat(home.in(month("2026-02"))).isEqualTo(living(0));
        assertThat(home.in(month("2026-04"))).isEqualTo(living(0));
        assertThat(home.in(month("2026-05"))).isNull();
    }

    @Test
    void letsSomeoneComeBack() {
        var home = HOME.left(new HouseholdLeft("siti", day("2026-05-31"), "moved"))
                .joined(new HouseholdJoined("siti", "head", day("2026-08-01")));

        assertThat(home.in(month("2026-07"))).isNull();
        assertThat(home.in(month("2026-08"))).isEqualTo(living(0));
    }

    @Test
    void knowsTheLatestNumberOfChildrenOfEachMonthHoweverLateItIsTold() {
        var home = HOME.childrenCounted(new ChildrenCounted(3, day("2026-09-01")))
                .childrenCounted(new ChildrenCounted(2, day("2026-04-01")));

        assertThat(home.in(month("2026-03"))).isEqualTo(living(0));
        assertThat(home.in(month("2026-08"))).isEqualTo(living(2));
        assertThat(home.in(month("2026-11"))).isEqualTo(living(3));
    }

    @Test
    void makesStaleOnlyTheMonthsThatSayOtherwise() {
        assertThat(stale(HOME, HOME.left(new HouseholdLeft("siti", day("2026-10-03"), "moved"))))
                .isEqualTo("2026-10..2026-11");
    }

    private static Household living(int children) {
        return new Household("6101042014/household-1", java.util.List.of(new Living("siti", "head")), children);
    }
}
