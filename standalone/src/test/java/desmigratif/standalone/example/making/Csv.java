package desmigratif.standalone.example.making;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values: a line of names, then a line for each row. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String... names) {
        row((@Nullable Object[]) names);
    }

    /** An empty field for null; the parts of a list are joined by spaces. */
    Csv row(@Nullable Object... fields) {
        text.append(Stream.of(fields).map(Csv::field).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String field(@Nullable Object it) {
        var plain = it instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : it == null ? "" : String.valueOf(it);
        return plain.matches("[^\",\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
