package desmigratif.registry.household;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Secret;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a family card: area, day of registration (no +40), serial ({@code domain.md} §3.1). */
final class Kk {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");

    private Kk() {}

    static @Nullable Secret checked(@Nullable Secret said) {
        if (said == null || said.text().isBlank()) {
            return null;
        }
        var digits = said.text();
        check(FORM.matcher(digits).matches(), "kk-not-16-digits", "kk");
        int province = number(digits, 0, 2);
        check(province >= 11 && province <= 96, "kk-area-impossible", "kk");
        check(isDay(digits), "kk-date-impossible", "kk");
        check(number(digits, 12, 16) != 0, "kk-serial-zero", "kk");
        return said;
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(2000 + number(digits, 10, 12), number(digits, 8, 10), number(digits, 6, 8));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
