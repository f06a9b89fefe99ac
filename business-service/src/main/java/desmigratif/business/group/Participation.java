package desmigratif.business.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a person belongs to a group, from a day until the day she left, which no longer counts. */
record Participation(
        String person, LocalDate from, @Nullable LocalDate until) {

    boolean isOpen() {
        return until == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Participation endedOn(LocalDate day) {
        return new Participation(person, from, day);
    }
}
