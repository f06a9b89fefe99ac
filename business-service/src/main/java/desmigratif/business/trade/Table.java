package desmigratif.business.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of ours beside the code: one heading, then rows of plain cells without quotes or commas in them. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String file, int columns) {
        return text(file).lines().skip(1).map(it -> cells(it, columns)).toList();
    }

    private static List<String> cells(String line, int columns) {
        var cells = List.of(line.split(",", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException("not " + columns + " cells: " + line);
        }
        return cells;
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
