package desmigratif.cooperative.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who lives in a household, from when to when. */
record KnownHousehold(List<Stay> stays) {

    static final KnownHousehold EMPTY = new KnownHousehold(List.of());

    record Stay(String person, LocalDate from, @Nullable LocalDate until) {}

    KnownHousehold joined(String person, LocalDate from) {
        return new KnownHousehold(Stream.concat(stays.stream(), Stream.of(new Stay(person, from, null)))
                .toList());
    }

    KnownHousehold left(String person, LocalDate until) {
        return new KnownHousehold(stays.stream()
                .map(it -> it.person().equals(person) && it.until() == null ? new Stay(person, it.from(), until) : it)
                .toList());
    }

    boolean holds(String person, LocalDate on) {
        return stays.stream()
                .anyMatch(it -> it.person().equals(person)
                        && !on.isBefore(it.from())
                        && (it.until() == null || on.isBefore(it.until())));
    }
}
