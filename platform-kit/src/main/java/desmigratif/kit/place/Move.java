package desmigratif.kit.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of {@code moved.tsv}: between two days the place lay elsewhere than its digits say. */
record Move(
        String code,
        String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {

    static List<Move> all(String lines) {
        return lines.lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(Move::of)
                .toList();
    }

    boolean holds(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (to == null || on.isBefore(to));
    }

    private static Move of(String line) {
        var part = line.split("\t", -1);
        return new Move(part[0], part[1], day(part[2]), day(part[3]), part[4].isEmpty() ? null : part[4]);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
