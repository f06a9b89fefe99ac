package desmigratif.standalone.check;

import java.util.List;

/**
 * What came of one invariant.
 *
 * @param invariant its number, such as {@code I4}
 * @param title what must hold
 * @param compared how much of what was compared, or why nothing was
 */
public record Finding(String invariant, String title, String compared, boolean done, List<String> differences) {

    private static final int SHOWN = 10;

    /** Nothing was found that must not be; also where nothing was compared. */
    public boolean isRight() {
        return differences.isEmpty();
    }

    String inWords() {
        var word = !done ? "not compared" : isRight() ? "right" : "WRONG";
        var text = new StringBuilder("%-5s%-62s%-14s%s".formatted(invariant, title, word, compared));
        differences.stream().limit(SHOWN).forEach(it -> text.append("\n       ").append(it));
        if (differences.size() > SHOWN) {
            text.append("\n       and ").append(differences.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
