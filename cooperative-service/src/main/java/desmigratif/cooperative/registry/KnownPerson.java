package desmigratif.cooperative.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What we know of a person: from which month an adult, and since when gone for good. */
record KnownPerson(@Nullable YearMonth adultFrom, @Nullable LocalDate goneOn) {

    KnownPerson adultFrom(@Nullable YearMonth month) {
        return new KnownPerson(month, goneOn);
    }

    KnownPerson goneOn(LocalDate day) {
        return new KnownPerson(adultFrom, day);
    }

    boolean isAdultOn(LocalDate day) {
        return adultFrom != null && !YearMonth.from(day).isBefore(adultFrom) && !isGoneOn(day);
    }

    private boolean isGoneOn(LocalDate day) {
        return goneOn != null && !day.isBefore(goneOn);
    }
}
