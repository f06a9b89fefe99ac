package desmigratif.benchmarks.load;

/** Makes commands, each with a key of its own; may be called from any thread. */
@FunctionalInterface
public interface Commands {

    Command next();
}
