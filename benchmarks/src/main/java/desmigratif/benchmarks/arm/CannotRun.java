package desmigratif.benchmarks.arm;

/** An arm that cannot run here; the message says why, for the report. */
public final class CannotRun extends RuntimeException {

    public CannotRun(String why) {
        super(why);
    }

    public CannotRun(String why, Throwable cause) {
        super(why, cause);
    }
}
