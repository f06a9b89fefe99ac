package desmigratif.benchmarks.child;

import desmigratif.benchmarks.figure.Tally;
import java.util.Map;

/** What is measured, seen from inside its process. */
public interface Subject extends AutoCloseable {

    /** Where it takes commands over HTTP; 0 where it is driven from inside. */
    int port();

    /** How many commands the far end knows of. */
    long shown();

    /** What the far end knows, account by account. */
    Map<String, Tally> effects();

    @Override
    void close();
}
