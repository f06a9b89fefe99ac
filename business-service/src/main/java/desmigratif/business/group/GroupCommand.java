package desmigratif.business.group;

import desmigratif.business.group.GroupEvent.Why;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;

/** What may be asked of a group. Persons are named by their whole id in registry. */
sealed interface GroupCommand {

    record FormGroup(Secret name, String trade, LocalDate formedOn) implements GroupCommand {}

    record JoinGroup(String person, LocalDate on) implements GroupCommand {}

    record LeaveGroup(String person, LocalDate on, Why why) implements GroupCommand {}

    /** The group has met: {@code present} are those of its members who came. */
    record HoldMeeting(LocalDate on, List<String> present) implements GroupCommand {}

    /** Registry has told that she died or moved away: no day is refused that it has taken. */
    record LoseParticipant(String person, LocalDate on, Why why) implements GroupCommand {}
}
