package desmigratif.benchmarks.arm;

/**
 * What an arm is.
 *
 * @param name short, as in a table
 * @param what it does, in a sentence
 * @param store where it keeps things
 * @param safe whether it claims to lose nothing
 */
public record About(String name, String what, String store, boolean safe) {}
