package desmigratif.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.household.HouseholdLookup.Home;
import desmigratif.registry.household.HouseholdLookup.Member;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.migration.MigrationLookup.Labelled;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Home HOME =
            home(member("wife", Relation.HEAD), member("husband", Relation.SPOUSE), member("son", Relation.CHILD));

    @Test
    void oneMayBeSeveral() {
        var labels = Labels.from(
                List.of(active("husband"), labelled("wife", MigrationLookup.Label.RETURNED)), List.of(HOME), Set.of());

        assertThat(labels.of("wife")).containsExactly(Label.RETURNED, Label.SPOUSE);
        assertThat(labels.of("husband")).containsExactly(Label.ACTIVE, Label.SPOUSE);
        assertThat(labels.of("son")).containsExactly(Label.CHILD);
    }

    @Test
    void whoeverIsAbroadAgainIsNotReturned() {
        var labels = Labels.from(
                List.of(active("husband"), labelled("husband", MigrationLookup.Label.RETURNED)), List.of(), Set.of());

        assertThat(labels.with(Label.RETURNED)).isEmpty();
        assertThat(labels.with(Label.ACTIVE)).containsExactly("husband");
    }

    @Test
    void aReturneeMayBeACandidateAgain() {
        var labels = Labels.from(
                List.of(
                        labelled("son", MigrationLookup.Label.CANDIDATE),
                        labelled("son", MigrationLookup.Label.RETURNED)),
                List.of(),
                Set.of());

        assertThat(labels.of("son")).containsExactly(Label.CANDIDATE, Label.RETURNED);
    }

    @Test
    void theDeadAreNothingAndMakeNobodyKin() {
        var labels = Labels.from(List.of(active("husband"), active("son")), List.of(HOME), Set.of("husband"));

        assertThat(labels.of("husband")).isEmpty();
        assertThat(labels.of("wife")).containsExactly(Label.PARENT);
    }

    private static Home home(Member... members) {
        return new Home("home", null, Arrays.asList(members), 0);
    }

    private static Member member(String person, Relation relation) {
        return new Member(person, relation, LocalDate.EPOCH);
    }

    private static Labelled active(String person) {
        return labelled(person, MigrationLookup.Label.ACTIVE);
    }

    private static Labelled labelled(String person, MigrationLookup.Label label) {
        return new Labelled(person, label);
    }
}
