package desmigratif.registry.person;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** When a person was born: the day, or the year alone, which then counts as its last month. */
record Born(@Nullable LocalDate on, int year) {

    private static final int ADULT = 18;

    /** What was said, or what the NIK says where nothing was. */
    static Born of(@Nullable LocalDate on, @Nullable Integer year, @Nullable Nik nik, Ask ask) {
        if (on != null) {
            ask.past(on, "bornOn");
            check(year == null || year == on.getYear(), "birth-year-differs", "birthYear");
            return new Born(on, on.getYear());
        }
        if (year != null) {
            check(year >= 1900, "date-too-old", "birthYear");
            check(year <= ask.today().getYear(), "date-in-future", "birthYear");
            return nik != null && nik.bornOn(ask.today()).getYear() == year
                    ? new Born(nik.bornOn(ask.today()), year)
                    : new Born(null, year);
        }
        if (nik == null) {
            throw new RuleBroken("birth-missing", "birthYear");
        }
        var said = nik.bornOn(ask.today());
        return new Born(said, said.getYear());
    }

    YearMonth adultFrom() {
        return YearMonth.from(on == null ? LocalDate.of(year + ADULT, Month.DECEMBER, 31) : on.plusYears(ADULT));
    }

    /** The first day it can have been. */
    LocalDate earliest() {
        return on == null ? LocalDate.of(year, Month.JANUARY, 1) : on;
    }

    boolean isAdult(LocalDate day) {
        return age(day) >= ADULT;
    }

    int age(LocalDate day) {
        var birth = on == null ? LocalDate.of(year, Month.DECEMBER, 1) : on;
        return java.time.Period.between(birth, day).getYears();
    }
}
