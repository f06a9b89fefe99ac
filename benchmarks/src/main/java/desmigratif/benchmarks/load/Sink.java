package desmigratif.benchmarks.load;

/** Is told what came of each command. */
@FunctionalInterface
public interface Sink {

    /** Who only wants the figures. */
    Sink NONE = (command, status) -> {};

    /** {@code status} is that of the answer, or 0 where none came. */
    void answered(Command command, int status);
}
