package desmigratif.registry.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same file back, with a column that says what is wrong in a row; mended, it can be uploaded as it is. */
final class ErrorFile {

    static final String HEADING = "ERROR";

    private ErrorFile() {}

    /** For Excel as it is set up in Indonesia: a mark of UTF-8, semicolons. */
    static byte[] of(Sheet sheet, List<RowError> errors) {
        var byRow = errors.stream().collect(Collectors.groupingBy(RowError::row));
        int old = sheet.heading().indexOf(HEADING);
        var out = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(with(sheet.heading(), sheet.heading().size(), old, HEADING));
            for (var line : sheet.rows()) {
                csv.writeRecord(with(line.cells(), sheet.heading().size(), old, text(line.number(), byRow)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private static List<String> with(List<String> cells, int size, int without, String error) {
        var all = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            if (i != without) {
                all.add(harmless(i < cells.size() ? cells.get(i) : ""));
            }
        }
        all.add(error);
        return all;
    }

    /** A spreadsheet must not take a cell for a formula; the upload takes the sign away again. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String text(int row, Map<Integer, List<RowError>> errors) {
        return errors.getOrDefault(row, List.of()).stream()
                .map(it -> it.column() + ": " + ErrorTexts.id(it.code()))
                .collect(Collectors.joining(" | "));
    }
}
