package desmigratif.kit;

import static desmigratif.kit.RuleBroken.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that identifies a person (a NIK, a name, a phone number) or says a reason in words. Sealed wherever it is
 * stored, never told on a topic, never printed.
 */
public record Secret(String text) {

    private static final int LONGEST_LINE = 200;

    /** Control marks, marks that turn or hide text, and what is no character at all. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** What was typed, as one line with single blanks; refuses an empty one, a long one, and hidden marks. */
    public Secret line(String field) {
        var line = text.strip().replaceAll("[ \\t]+", " ");
        check(!line.isEmpty(), "text-missing", field);
        check(line.length() <= LONGEST_LINE, "text-too-long", field);
        check(!HIDDEN.matcher(line).find(), "text-with-hidden-marks", field);
        return new Secret(line);
    }

    /** Like {@link #line}, where nothing need be said. */
    public static @Nullable Secret lineIfSaid(@Nullable Secret said, String field) {
        return said == null || said.text.isBlank() ? null : said.line(field);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
