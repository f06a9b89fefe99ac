package desmigratif.business.group;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What has happened to a group. Facts only grow: fields are added, never renamed or removed. */
public sealed interface GroupEvent extends Fact {

    record GroupFormed(String id, long version, Instant at, String trade, LocalDate formedOn, Secret name)
            implements GroupEvent {}

    record ParticipantJoined(String id, long version, Instant at, String person, LocalDate on) implements GroupEvent {}

    record ParticipantLeft(String id, long version, Instant at, String person, LocalDate on, Why why)
            implements GroupEvent {}

    /** The group has met; {@code members} is how many belonged to it that day. */
    record MeetingHeld(String id, long version, Instant at, LocalDate on, List<String> present, int members)
            implements GroupEvent {}

    /** Why someone left a group, as a code: never in words. */
    enum Why {
        NO_TIME,
        OTHER_WORK,
        OWN_BUSINESS,
        TOO_LITTLE_INCOME,
        DISAGREEMENT,
        WENT_ABROAD,
        MOVED_AWAY,
        DIED,
        OTHER,
        UNKNOWN
    }
}
