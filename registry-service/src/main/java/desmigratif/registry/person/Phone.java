package desmigratif.registry.person;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Secret;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A phone number in the form +62812…; one without a country is Indonesian. Migrants have foreign numbers. */
final class Phone {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private Phone() {}

    static @Nullable Secret checked(@Nullable Secret said) {
        if (said == null || said.text().isBlank()) {
            return null;
        }
        var digits = said.text().replaceAll("[\\s().-]", "");
        var whole =
                digits.startsWith("0") ? "+62" + digits.substring(1) : digits.startsWith("+") ? digits : "+" + digits;
        check(FORM.matcher(whole).matches(), "phone-impossible", "phone");
        return new Secret(whole);
    }
}
