package desmigratif.registry.sheet;

import java.util.List;

/**
 * What came of a file's rows.
 *
 * @param warnings doubts that do not keep a row out
 */
public record Outcome(Counts counts, List<RowError> errors, List<RowError> warnings) {

    /**
     * How many rows are what.
     *
     * @param fresh of something new
     * @param changed of something known, with something new about it
     * @param same of something known, with nothing new
     * @param counted of children without consent, of whom the number alone is kept
     * @param wrong with an error, and so left out
     */
    public record Counts(int rows, int fresh, int changed, int same, int counted, int wrong) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public int toDo() {
            return fresh + changed + counted;
        }
    }

    /**
     * What is wrong in a row; no identity, so it may be kept and shown.
     *
     * @param row its number in the file, the heading being 1
     * @param column as our templates call it
     */
    public record RowError(int row, String column, String code) {}
}
