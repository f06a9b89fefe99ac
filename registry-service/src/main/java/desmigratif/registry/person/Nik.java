package desmigratif.registry.person;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.place.Places;
import desmigratif.registry.person.PersonEvent.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A NIK: area of first registration, day (+40 for women), month, year of birth, serial ({@code domain.md} §3.1). It never
 * changes, so a doubt about it is a warning; only what no NIK can be is an error.
 */
record Nik(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");
    private static final int FOR_WOMEN = 40;

    /** Refuses what cannot be a NIK. */
    static Nik checked(String text) {
        check(FORM.matcher(text).matches(), "nik-not-16-digits", "nik");
        var nik = new Nik(text);
        check(nik.number(0, 2) >= 11 && nik.number(0, 2) <= 96, "nik-area-impossible", "nik");
        check(nik.born(1900) != null || nik.born(2000) != null, "nik-date-impossible", "nik");
        check(nik.number(12, 16) != 0, "nik-serial-zero", "nik");
        return nik;
    }

    /** What does not fit, as codes; its area may also be one that a split has renamed since. */
    List<String> warnings(Sex sex, @Nullable LocalDate bornOn, int birthYear) {
        var warnings = new ArrayList<String>();
        if (!Places.exists(digits.substring(0, 6))) {
            warnings.add("nik-area-unknown");
        }
        if (sex() != sex) {
            warnings.add("nik-sex-differs");
        }
        if (bornOn != null ? !fits(bornOn) : number(10, 12) != birthYear % 100) {
            warnings.add("nik-date-differs");
        }
        return List.copyOf(warnings);
    }

    Sex sex() {
        return number(6, 8) > FOR_WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /** The later of the two centuries that is not in the future: no fixed cut-off, which errs with children and elders. */
    LocalDate bornOn(LocalDate today) {
        var later = born(2000);
        var earlier = born(1900);
        return later != null && (!later.isAfter(today) || earlier == null)
                ? later
                : java.util.Objects.requireNonNull(earlier);
    }

    private boolean fits(LocalDate day) {
        return day.equals(born(1900)) || day.equals(born(2000));
    }

    private @Nullable LocalDate born(int century) {
        int day = number(6, 8);
        try {
            return LocalDate.of(century + number(10, 12), number(8, 10), day > FOR_WOMEN ? day - FOR_WOMEN : day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
