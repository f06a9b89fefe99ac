package desmigratif.benchmarks.run;

/** Tells the terminal how far it is. */
final class Say {

    private static final long BEGUN = System.nanoTime();

    private Say() {}

    static void that(String what, Object... values) {
        IO.println("%5.0f s  %s".formatted((System.nanoTime() - BEGUN) / 1e9, what.formatted(values)));
    }
}
