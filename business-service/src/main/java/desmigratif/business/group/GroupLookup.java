package desmigratif.business.group;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import java.time.LocalDate;
import java.util.List;

/** What other rooms may ask of groups. */
public final class GroupLookup {

    private final Keeper<Group, GroupCommand, GroupEvent> groups;

    GroupLookup(Keeper<Group, GroupCommand, GroupEvent> groups) {
        this.groups = groups;
    }

    /** How many groups a village has, and how many people belong to one now, each counted once. */
    public record Count(long groups, long participants) {}

    /** The whole id of a group in a path, or {@link desmigratif.kit.NotFound}. */
    public String id(Ask ask, String local) {
        return groups.kept(ask, local).id();
    }

    /** Refuses a group that does not exist, or did not exist yet on that day. */
    public void checkFormed(String group, LocalDate day, String field) {
        RuleBroken.check(!day.isBefore(found(group).formedOn()), "before-group-formed", field);
    }

    /** Refuses someone who does not belong to the group on that day. */
    public void checkMember(String group, String person, LocalDate day) {
        RuleBroken.check(membersOn(group, day).contains(person), "not-in-group", "person");
    }

    /** Who belongs to a group on a day, in the order of their ids. */
    public List<String> membersOn(String group, LocalDate day) {
        return found(group).membersOn(day);
    }

    public Count count(String village) {
        var all = groups.all(village, Filters.empty());
        long participants = all.stream()
                .flatMap(it -> it.view().participations().stream())
                .filter(Participation::isOpen)
                .map(Participation::person)
                .distinct()
                .count();
        return new Count(all.size(), participants);
    }

    private Group found(String group) {
        var found = groups.find(group);
        if (found == null) {
            throw new RuleBroken("group-unknown", "group");
        }
        return found;
    }
}
