package desmigratif.test.simulation;

import org.jspecify.annotations.Nullable;

/** Who of a group hears one partition, from where, and what is committed. */
final class Seat {

    @Nullable
    Reader owner;

    int generation;
    long position;
    long committed;
    int hearing;

    /** The next in the group begins at what was committed; the one before may not know it yet. */
    void given(Reader reader) {
        owner = reader;
        generation++;
        position = committed;
    }

    /** Who is listening sees by the leader's epoch that the log was cut; what was committed knows no epoch. */
    void forgotten(long from) {
        position = Math.min(position, from);
    }
}
