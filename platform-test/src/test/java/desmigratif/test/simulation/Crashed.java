package desmigratif.test.simulation;

/** Unwinds what a process was doing when it was killed. No code of the platform may catch it. */
final class Crashed extends Error {

    static final Crashed CRASHED = new Crashed();

    private Crashed() {
        super("killed", null, false, false);
    }
}
