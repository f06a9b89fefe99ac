package desmigratif.registry.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import desmigratif.kit.RuleBroken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of separated values as it came, whatever Excel made of it: {@code ;}, comma or tab, a mark of UTF-8 or none.
 *
 * @param separator what its cells were separated by
 * @param rows with their numbers in the file, the heading being the first
 */
public record Sheet(char separator, List<String> heading, List<Line> rows) {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final char MARK = '\uFEFF';

    /** A row. */
    public record Line(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Whether a separator stands where none belongs, so that cells are not under their headings. */
    public boolean isShifted(Line line) {
        return line.cells().size() > heading.size();
    }

    /** A heading in small letters, with one low line for whatever else stands between them. */
    public static String plain(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** Decodes strictly: a wrong letter in a name is worse than a refused file. */
    public static String text(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            RuleBroken.check(
                    text.indexOf('\0') < 0, text.startsWith("PK") ? "not-a-csv-file" : "wrong-encoding", "file");
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
            throw new RuleBroken(zip ? "not-a-csv-file" : "wrong-encoding", "file");
        }
    }

    public static Sheet of(String text) {
        var separator = separator(text);
        var records = new ArrayList<Line>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                add(records, record);
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new RuleBroken("csv-broken", "file");
        }
        RuleBroken.check(!records.isEmpty() && records.getFirst().cells().size() <= MOST_COLUMNS, "no-rows", "file");
        var heading = records.removeFirst().cells();
        RuleBroken.check(!records.isEmpty(), "no-rows", "file");
        RuleBroken.check(records.size() <= MOST_ROWS, "too-many-rows", "file");
        return new Sheet(separator, heading, List.copyOf(records));
    }

    private static void add(List<Line> records, CsvRecord record) {
        var cells = record.getFields().stream().map(Sheet::cleaned).toList();
        if (cells.stream().anyMatch(it -> !it.isEmpty())) {
            records.add(new Line(Math.toIntExact(record.getStartingLineNumber()), cells));
        }
    }

    /** Without the sign that keeps a spreadsheet from taking the text for a formula. */
    private static String cleaned(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** The one that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char it = text.charAt(i);
            quoted ^= it == '"';
            semicolons += !quoted && it == ';' ? 1 : 0;
            commas += !quoted && it == ',' ? 1 : 0;
            tabs += !quoted && it == '\t' ? 1 : 0;
        }
        return tabs > semicolons && tabs > commas ? '\t' : commas > semicolons ? ',' : ';';
    }
}
