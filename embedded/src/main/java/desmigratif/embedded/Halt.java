package desmigratif.embedded;

import org.slf4j.LoggerFactory;

/** Ends the process when an engine cannot go on. What was acknowledged is on disk, so nothing is tidied up first. */
@FunctionalInterface
public interface Halt {

    /** Ends the process at once, without shutdown hooks: they may wait for the very thing that broke. */
    Halt PROCESS = (status, why) -> {
        LoggerFactory.getLogger(Halt.class).error("The process ends with status {}: {}", status, why);
        Runtime.getRuntime().halt(status);
    };

    void now(int status, String why);
}
