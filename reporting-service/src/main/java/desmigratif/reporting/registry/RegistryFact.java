package desmigratif.reporting.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registry's facts, as much of them as the figures read. */
sealed interface RegistryFact {

    record VillageEnrolled(String layer, LocalDate enrolledOn) implements RegistryFact {}

    record PillarAssessed(String pillar, String state, LocalDate on, List<Obstacle> obstacles)
            implements RegistryFact {}

    record Obstacle(String code, String owner, @Nullable LocalDate dueOn) {}

    record BaselineRecorded(String source, int year, List<Stated> figures) implements RegistryFact {}

    record Stated(String code, long numerator) {}

    record OutreachHeld(LocalDate on, Set<String> present) implements RegistryFact {}

    record PersonRegistered(
            String sex,
            @Nullable YearMonth adultFrom,
            @Nullable Consented consent) implements RegistryFact {}

    record Consented(LocalDate on) {}

    record PersonCorrected(String sex, @Nullable YearMonth adultFrom) implements RegistryFact {}

    record ConsentGiven(LocalDate on) implements RegistryFact {}

    record ConsentWithdrawn(LocalDate on) implements RegistryFact {}

    record PersonDepartedForGood(LocalDate on) implements RegistryFact {}

    record HouseholdFormed() implements RegistryFact {}

    record HouseholdJoined(String person, String relation, LocalDate from) implements RegistryFact {}

    record HouseholdLeft(
            String person, LocalDate until, @Nullable String why) implements RegistryFact {}

    record ChildrenCounted(int children, LocalDate on) implements RegistryFact {}

    record MigrationIntended(String person, @Nullable String country, LocalDate on) implements RegistryFact {}

    record MigrationDeparted(
            String person,
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String country,
            String channel,
            List<String> reasons,
            boolean servedBefore,
            String sex,
            @Nullable String ageBand)
            implements RegistryFact {}

    record MigrationClarified(
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String country,
            String channel,
            List<String> reasons,
            @Nullable Boolean servedBefore,
            @Nullable String ageBand)
            implements RegistryFact {}

    record WordHeard(LocalDate on) implements RegistryFact {}

    record MigrationReturned(
            String person, @Nullable LocalDate on, @Nullable YearMonth about) implements RegistryFact {}

    record MigrationEnded(String person, String how, LocalDate on) implements RegistryFact {}
}
