package desmigratif.registry.roster;

import desmigratif.registry.sheet.Outcome.RowError;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a file as a whole gives away: two rows of one person, and numbers that a spreadsheet has rounded. */
final class Twice {

    private static final int FEW = 3;

    private final Set<String> rowIds = new HashSet<>();
    private final Set<String> niks = new HashSet<>();

    private Twice() {}

    static void mark(List<Entry> entries) {
        var seen = new Twice();
        entries.forEach(seen::look);
        var numbers = entries.stream().map(Entry::nik).filter(Objects::nonNull).toList();
        // One NIK in fifty or so ends in 0; that all of them do is what keeping fifteen digits of them leaves.
        if (numbers.size() >= FEW && numbers.stream().allMatch(it -> it.text().endsWith("0"))) {
            entries.stream()
                    .filter(it -> it.nik() != null)
                    .forEach(it -> wrong(it, Column.NIK, "nik-damaged-by-spreadsheet"));
        }
    }

    private void look(Entry it) {
        if (it.rowId() != null && !rowIds.add(it.rowId())) {
            wrong(it, Column.ROW_ID, "row-id-twice");
        }
        if (it.nik() != null && !niks.add(it.nik().text())) {
            wrong(it, Column.NIK, "nik-twice");
        }
    }

    private static void wrong(Entry it, Column column, String code) {
        it.errors().add(new RowError(it.row(), column.heading(), code));
    }
}
