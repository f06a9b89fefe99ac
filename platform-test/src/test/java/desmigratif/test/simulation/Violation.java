package desmigratif.test.simulation;

/** A check that does not hold. An error, so that no retry of the platform swallows it. */
final class Violation extends AssertionError {

    final Check check;

    Violation(Check check, String what) {
        super(check + ": " + what);
        this.check = check;
    }

    static void unless(boolean holds, Check check, String what) {
        if (!holds) {
            throw new Violation(check, what);
        }
    }
}
