package desmigratif.registry.sheet;

import desmigratif.registry.sheet.Outcome.Counts;
import desmigratif.registry.sheet.Outcome.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts rows as they are done, from many threads. */
public final class Tally {

    private final Runnable rowDone;
    private final List<RowError> errors = new ArrayList<>();
    private final List<RowError> warnings = new ArrayList<>();
    private int fresh;
    private int changed;
    private int same;
    private int counted;
    private int wrong;

    public Tally(Runnable rowDone) {
        this.rowDone = rowDone;
    }

    public synchronized void good(boolean isNew, boolean nothingToDo) {
        if (isNew) {
            fresh++;
        } else if (nothingToDo) {
            same++;
        } else {
            changed++;
        }
        rowDone.run();
    }

    /** A child without consent, whose number alone is kept. */
    public synchronized void counted(boolean nothingToDo) {
        if (nothingToDo) {
            same++;
        } else {
            counted++;
        }
        rowDone.run();
    }

    public synchronized void wrong(List<RowError> found) {
        errors.addAll(found);
        wrong++;
        rowDone.run();
    }

    public synchronized void doubt(int row, String column, List<String> codes) {
        codes.forEach(it -> warnings.add(new RowError(row, column, it)));
    }

    public void wrong(int row, String column, String code) {
        wrong(List.of(new RowError(row, column, code)));
    }

    public synchronized Outcome outcome() {
        var rows = fresh + changed + same + counted + wrong;
        var counts = new Counts(rows, fresh, changed, same, counted, wrong);
        return new Outcome(counts, sorted(errors), sorted(warnings));
    }

    private static List<RowError> sorted(List<RowError> found) {
        return found.stream().sorted(Comparator.comparingInt(RowError::row)).toList();
    }
}
