package desmigratif.cooperative.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What we read of registry's facts. */
sealed interface RegistryFact {

    record PersonRegistered(@Nullable YearMonth adultFrom) implements RegistryFact {}

    record PersonCorrected(@Nullable YearMonth adultFrom) implements RegistryFact {}

    record PersonDepartedForGood(String why, LocalDate on) implements RegistryFact {}

    record HouseholdFormed() implements RegistryFact {}

    record HouseholdJoined(String person, LocalDate from) implements RegistryFact {}

    record HouseholdLeft(String person, LocalDate until) implements RegistryFact {}

    /** What names whose an episode is: someone means to leave, has left, or is back. */
    record MigrationBegun(String person) implements RegistryFact {}
}
