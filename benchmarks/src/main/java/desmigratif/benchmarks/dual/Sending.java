package desmigratif.benchmarks.dual;

/** The second of the two writes. */
@FunctionalInterface
interface Sending {

    void send(Entry entry);
}
