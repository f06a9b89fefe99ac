package desmigratif.business.group;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What we read of registry's facts. */
sealed interface RegistryFact {

    record PersonRegistered(@Nullable YearMonth adultFrom) implements RegistryFact {}

    record PersonCorrected(@Nullable YearMonth adultFrom) implements RegistryFact {}

    /** {@code why} is {@code died} or {@code moved-away}. */
    record PersonDepartedForGood(String why, LocalDate on) implements RegistryFact {}
}
