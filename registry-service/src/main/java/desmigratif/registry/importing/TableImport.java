package desmigratif.registry.importing;

import static desmigratif.registry.sheet.Sheet.plain;

import desmigratif.kit.RuleBroken;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.programme.ProgrammeCommand.RecordLivelihood;
import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.sheet.Outcome;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import desmigratif.registry.sheet.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The import of a village's table of livelihoods, as the village office prints it: its totals may be wrong. */
final class TableImport {

    private enum Heading {
        CATEGORY("mata_pencaharian", "jenis_mata_pencaharian", "pekerjaan", "uraian"),
        MEN("laki_laki", "l", "lk"),
        WOMEN("perempuan", "p", "pr"),
        TOTAL("jumlah");

        private final Set<String> headings;

        Heading(String... headings) {
            this.headings = Set.of(headings);
        }

        String heading() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isCalled(String text) {
            return heading().equals(plain(text)) || headings.contains(plain(text));
        }
    }

    private static final String SUM = "total";
    private static final Set<String> SUMS = Set.of("total", "jumlah", "grand_total", "jumlah_total");

    private final Map<Heading, Integer> columns;
    private final @Nullable RecordLivelihood known;
    private final Tally tally;
    private final List<Livelihood> rows = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable Livelihood sum;

    private TableImport(Map<Heading, Integer> columns, @Nullable RecordLivelihood known, Tally tally) {
        this.columns = columns;
        this.known = known;
        this.tally = tally;
    }

    /** What the file says, as one command, and what came of its rows. */
    record Read(RecordLivelihood command, Outcome outcome) {}

    static void check(Sheet sheet) {
        columns(sheet);
    }

    /** {@code known} is what the same source has said of the same year before. */
    static Read read(Sheet sheet, int year, String source, @Nullable RecordLivelihood known, Runnable rowDone) {
        var tally = new Tally(rowDone);
        var before = known != null && known.year() == year && known.source().equals(source) ? known : null;
        var table = new TableImport(columns(sheet), before, tally);
        sheet.rows().forEach(it -> table.read(it, sheet.isShifted(it)));
        return new Read(new RecordLivelihood(year, source, List.copyOf(table.rows), table.sum), tally.outcome());
    }

    private static Map<Heading, Integer> columns(Sheet sheet) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        for (var heading : Heading.values()) {
            for (int i = 0; i < sheet.heading().size(); i++) {
                if (heading.isCalled(sheet.heading().get(i))) {
                    columns.putIfAbsent(heading, i);
                }
            }
            RuleBroken.check(columns.containsKey(heading), "missing-column", heading.heading());
        }
        return columns;
    }

    private void read(Sheet.Line line, boolean isShifted) {
        var errors = new ArrayList<RowError>();
        if (isShifted) {
            errors.add(new RowError(line.number(), "", "row-too-long"));
        }
        var isSum = SUMS.contains(plain(cell(line, Heading.CATEGORY)));
        var code = isSum ? SUM : CodeLookup.called("livelihood", cell(line, Heading.CATEGORY));
        if (code == null) {
            errors.add(new RowError(line.number(), Heading.CATEGORY.heading(), "unknown-code"));
        } else if (seen.contains(code)) {
            errors.add(new RowError(line.number(), Heading.CATEGORY.heading(), "category-twice"));
        }
        var men = number(line, Heading.MEN, errors);
        var women = number(line, Heading.WOMEN, errors);
        var total = number(line, Heading.TOTAL, errors);
        if (code == null || !errors.isEmpty()) {
            tally.wrong(errors);
            return;
        }
        seen.add(code);
        add(line, new Livelihood(code, men, women, total), isSum);
    }

    private void add(Sheet.Line line, Livelihood row, boolean isSum) {
        if (row.men() + row.women() != row.total()) {
            tally.doubt(line.number(), Heading.TOTAL.heading(), List.of("total-differs"));
        }
        if (isSum) {
            sum = row;
        } else {
            rows.add(row);
        }
        var before = before(row, isSum);
        tally.good(before == null, row.equals(before));
    }

    private @Nullable Livelihood before(Livelihood row, boolean isSum) {
        if (known == null || isSum) {
            return known == null ? null : known.sum();
        }
        return known.rows().stream()
                .filter(it -> it.category().equals(row.category()))
                .findFirst()
                .orElse(null);
    }

    /** Without a dash for none, and without the dots that part thousands. */
    private int number(Sheet.Line line, Heading heading, List<RowError> errors) {
        var text = cell(line, heading);
        if (text.isEmpty() || text.equals("-")) {
            return 0;
        }
        try {
            var plain = text.matches("[0-9]{1,3}(\\.[0-9]{3})+") ? text.replace(".", "") : text;
            int number = Integer.parseInt(plain);
            if (number >= 0 && plain.chars().allMatch(it -> it >= '0' && it <= '9')) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a negative number.
        }
        errors.add(new RowError(line.number(), heading.heading(), "not-a-whole-number"));
        return 0;
    }

    private String cell(Sheet.Line line, Heading heading) {
        return line.cell(java.util.Objects.requireNonNull(columns.get(heading)));
    }
}
