package desmigratif.standalone.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of rows under {@code example/}. */
record Table(String name, List<Row> rows) {

    /** A row of a file; its number is the line it stands in. */
    record Row(String file, NamedCsvRecord fields) {

        String text(String field) {
            return fields.getField(field);
        }

        @Nullable
        String textOrNull(String field) {
            var text = text(field);
            return text.isEmpty() ? null : text;
        }

        long number(String field) {
            return Long.parseLong(text(field));
        }

        @Nullable
        Long numberOrNull(String field) {
            return text(field).isEmpty() ? null : (Long) number(field);
        }

        /** Words parted by spaces. */
        List<String> words(String field) {
            return text(field).isEmpty() ? List.of() : List.of(text(field).split(" "));
        }

        /** What the row is called where something about it has to be said. */
        String place() {
            return file + ", line " + fields.getStartingLineNumber();
        }
    }

    static Table of(String village, String file) {
        var name = village + "/" + file;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new String(bytes(name), UTF_8))) {
            return new Table(name, csv.stream().map(it -> new Row(name, it)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/example/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
