package desmigratif.test.simulation;

/** One run of a process, from its start to its end: what it has in memory ends with it, and it may stand still. */
final class Life {

    final String name;
    boolean over;
    long frozenUntil;

    Life(String name) {
        this.name = name;
    }
}
