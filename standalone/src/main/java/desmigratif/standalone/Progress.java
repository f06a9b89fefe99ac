package desmigratif.standalone;

/** Whom a long start tells how far it is. */
@FunctionalInterface
public interface Progress {

    void at(String step);
}
