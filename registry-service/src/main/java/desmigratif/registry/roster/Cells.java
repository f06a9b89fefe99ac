package desmigratif.registry.roster;

import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, read as what they should be; what cannot be read becomes an error of the row. */
final class Cells {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.,][0-9]+)?[eE][+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,]0+");
    private static final Pattern SHORTENED = Pattern.compile("[0-9]{15}");
    private static final Pattern ROUNDED = Pattern.compile("[0-9]{12}0000");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");

    private final Sheet.Line line;
    private final Map<Column, Integer> columns;
    private final List<RowError> errors = new ArrayList<>();

    Cells(Sheet.Line line, Map<Column, Integer> columns) {
        this.line = line;
        this.columns = columns;
    }

    List<RowError> errors() {
        return errors;
    }

    void wrong(Column column, String code) {
        errors.add(new RowError(line.number(), column.heading(), code));
    }

    @Nullable
    String text(Column column) {
        var at = columns.get(column);
        var cell = at == null ? "" : line.cell(at);
        return cell.isEmpty() ? null : cell;
    }

    @Nullable
    Secret secret(Column column) {
        var text = text(column);
        return text == null ? null : new Secret(text);
    }

    /** A NIK or KK number, unless a spreadsheet has taken it for a quantity and lost its last digit. */
    @Nullable
    Secret number16(Column column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var digits = text.startsWith("'") ? text.substring(1) : text;
        if (SCIENTIFIC.matcher(digits).matches()
                || DECIMAL.matcher(digits).matches()
                || SHORTENED.matcher(digits).matches()
                || ROUNDED.matcher(digits).matches()) {
            wrong(column, column.heading() + "-damaged-by-spreadsheet");
            return null;
        }
        return new Secret(digits);
    }

    @Nullable
    LocalDate date(Column column) {
        var text = text(column);
        return text == null ? null : read(column, "bad-date", () -> date(text));
    }

    @Nullable
    YearMonth month(Column column) {
        var text = text(column);
        return text == null ? null : read(column, "bad-month", () -> month(text));
    }

    @Nullable
    Integer number(Column column) {
        var text = text(column);
        return text == null ? null : read(column, "not-a-whole-number", () -> Integer.valueOf(text));
    }

    @Nullable
    String code(Column column, String list) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var code = CodeLookup.called(list, text);
        if (code == null) {
            wrong(column, "unknown-code");
        }
        return code;
    }

    /** Several codes, with a bar between them; null where nothing is said. */
    @Nullable
    List<String> codes(Column column, String list) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var codes = new ArrayList<String>();
        for (var each : text.split("\\|")) {
            var code = CodeLookup.called(list, each);
            if (code == null) {
                wrong(column, "unknown-code");
            } else {
                codes.add(code);
            }
        }
        return codes;
    }

    <T> @Nullable T oneOf(Column column, Map<String, T> called) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var found = called.get(text.toLowerCase(Locale.ROOT).replaceAll("[ _/]+", "-"));
        if (found == null) {
            wrong(column, "unknown-code");
        }
        return found;
    }

    static LocalDate date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(part(iso.group(1)), part(iso.group(2)), part(iso.group(3)));
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.of(part(day.group(3)), part(day.group(2)), part(day.group(1)));
        }
        throw new DateTimeException(text);
    }

    private static YearMonth month(String text) {
        var iso = MONTH.matcher(text);
        if (iso.matches()) {
            return YearMonth.of(part(iso.group(1)), part(iso.group(2)));
        }
        var first = MONTH_FIRST.matcher(text);
        if (first.matches()) {
            return YearMonth.of(part(first.group(2)), part(first.group(1)));
        }
        throw new DateTimeException(text);
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }

    private <T> @Nullable T read(Column column, String code, java.util.function.Supplier<T> how) {
        try {
            return how.get();
        } catch (DateTimeException | NumberFormatException | RuleBroken e) {
            wrong(column, code);
            return null;
        }
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }
}
