package desmigratif.reporting.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import desmigratif.reporting.indicator.Indicator.Text;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a place as CSV: first what the file holds, line by line, then an empty line, then the rows.
 *
 * @param excel whether it is for a spreadsheet that reads semicolons and needs a byte order mark
 */
record FigureFile(PlaceView.Figures figures, boolean excel) {

    private static final List<String> HEAD = List.of(
            "code",
            "window",
            "part",
            "name_id",
            "name_en",
            "numerator",
            "denominator",
            "value",
            "unit",
            "direction",
            "flag",
            "reason",
            "layer",
            "definition",
            "source",
            "year");
    private static final String MARK = "\uFEFF";

    byte[] bytes() {
        var rows = rows();
        var text = new StringWriter();
        var writer = CsvWriter.builder()
                .fieldSeparator(excel ? ';' : ',')
                .bufferSize(0) // It writes into memory as it is.
                .build(text);
        about(rows.size()).forEach(it -> writer.writeRecord(it.getFirst(), it.getLast()));
        writer.writeRecord("");
        writer.writeRecord(HEAD);
        rows.forEach(
                it -> writer.writeRecord(it.stream().map(FigureFile::harmless).toList()));
        return ((excel ? MARK : "") + text).getBytes(UTF_8);
    }

    private List<List<String>> about(int rows) {
        var lines = new ArrayList<List<String>>();
        if (figures.notice() != null) {
            lines.add(List.of(
                    "notice", figures.notice().id() + " / " + figures.notice().en()));
        }
        lines.add(List.of("place", figures.place() + " " + figures.name()));
        lines.add(List.of("period", figures.period().toString()));
        lines.add(List.of("layer", figures.layer()));
        lines.add(List.of("as of", figures.asOf() == null ? "" : figures.asOf().toString()));
        lines.add(List.of("provisional", figures.provisional() ? String.join(" ", figures.because()) : "no"));
        lines.add(List.of("villages", figures.reported() + " of " + figures.villages()));
        lines.add(List.of("missing", String.join(" ", figures.missing())));
        lines.add(List.of("rows", Integer.toString(rows)));
        return lines;
    }

    private List<List<String>> rows() {
        return figures.figures().stream()
                .flatMap(it ->
                        Stream.concat(Stream.of(row(it)), it.parts().stream().map(part -> row(it, part))))
                .toList();
    }

    private static List<String> row(FigureView it) {
        return row(it, "", it.name(), it.numerator(), it.denominator(), it.value(), it.flag(), it.reason());
    }

    private static List<String> row(FigureView whole, FigureView.PartView it) {
        return row(whole, it.part(), it.name(), it.numerator(), it.denominator(), it.value(), it.flag(), null);
    }

    private static List<String> row(
            FigureView it,
            String part,
            @Nullable Text name,
            @Nullable Object numerator,
            @Nullable Object denominator,
            @Nullable Object value,
            @Nullable String flag,
            @Nullable String reason) {
        return Stream.of(
                        it.code(),
                        it.window(),
                        part,
                        name == null ? part : name.id(),
                        name == null ? part : name.en(),
                        numerator,
                        denominator,
                        value,
                        it.unit(),
                        it.direction(),
                        flag,
                        reason,
                        it.layer(),
                        it.definition(),
                        it.source() == null ? null : it.source().name(),
                        it.source() == null ? null : it.source().year())
                .map(field -> field == null ? "" : field.toString())
                .toList();
    }

    /** A spreadsheet takes a leading sign for a formula; a plain negative number stays one. */
    private static String harmless(String cell) {
        return cell.matches("[=+@\t\r-].*") && !cell.matches("-[0-9.]+") ? "'" + cell : cell;
    }
}
