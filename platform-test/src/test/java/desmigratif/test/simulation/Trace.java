package desmigratif.test.simulation;

import java.util.ArrayList;
import java.util.List;

/** What happened, step by step: the same for the same seed, byte for byte. */
final class Trace {

    private final List<String> lines = new ArrayList<>();

    void add(long micros, String who, String what) {
        lines.add(micros + " " + who + ": " + what);
    }

    String text() {
        return String.join("\n", lines);
    }

    String last(int count) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    int size() {
        return lines.size();
    }
}
