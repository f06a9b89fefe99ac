package desmigratif.registry.household;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Ask;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.registry.household.Household.Membership;
import desmigratif.registry.household.HouseholdEvent.Relation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask about households, read-only. */
public final class HouseholdLookup {

    /** A member of today. */
    public record Member(String person, Relation relation, LocalDate from) {}

    /** A household of today. */
    public record Home(String id, @Nullable String hamlet, List<Member> members, int children) {}

    /** A household as the next import finds it. */
    public record Found(
            String id,
            @Nullable Secret kk,
            @Nullable Secret hamlet,
            @Nullable Secret rt,
            List<Member> members,
            int children,
            Trial now) {}

    /** A household to try commands on: refuses what the rules refuse, keeps nothing. */
    public static final class Trial {

        private Household now;

        private Trial(Household now) {
            this.now = now;
        }

        /** One that does not exist yet. */
        public static Trial ofNothing(String id) {
            return new Trial(Household.unknown(id));
        }

        public Trial copy() {
            return new Trial(now);
        }

        public boolean exists() {
            return now.version() > 0;
        }

        /** The household as it would be found now. */
        public Found found() {
            return HouseholdLookup.found(now);
        }

        public synchronized void ask(Ask ask, HouseholdCommand command) {
            now = now.after(now.decide(command, ask));
        }
    }

    private final Keeper<Household, HouseholdCommand, HouseholdEvent> households;

    HouseholdLookup(Keeper<Household, HouseholdCommand, HouseholdEvent> households) {
        this.households = households;
    }

    /** The households these persons are members of today. */
    public List<Home> homes(String village, Collection<String> persons) {
        var wanted = java.util.Set.copyOf(persons);
        return households.all(village, in("state.members.person", persons)).stream()
                .map(HouseholdLookup::home)
                .filter(it -> it.members().stream().anyMatch(member -> wanted.contains(member.person())))
                .toList();
    }

    /** Every household of a village, for an import to compare with. */
    public List<Found> all(String village) {
        return households.all(village, Filters.empty()).stream()
                .map(it -> found(it.view()))
                .toList();
    }

    public long count(String village) {
        return households.count(village, Filters.empty());
    }

    /** Children known by their number only. */
    public int countChildren(String village) {
        return households.all(village, Filters.gt("state.children.number", 0)).stream()
                .mapToInt(it -> it.view().children().number())
                .sum();
    }

    /**
     * What one is to the other, where the two are kin (spouse, parent or child of each other) as members of one
     * household; else null.
     */
    public static @Nullable Relation kin(Relation one, Relation other) {
        return switch (one) {
            case HEAD ->
                switch (other) {
                    case SPOUSE -> Relation.SPOUSE;
                    case CHILD -> Relation.PARENT;
                    case PARENT -> Relation.CHILD;
                    default -> null;
                };
            case SPOUSE -> other == Relation.HEAD ? Relation.SPOUSE : other == Relation.CHILD ? Relation.PARENT : null;
            case CHILD -> other == Relation.HEAD || other == Relation.SPOUSE ? Relation.CHILD : null;
            case PARENT -> other == Relation.HEAD ? Relation.PARENT : null;
            case OTHER -> null;
        };
    }

    private static Home home(Kept<Household> kept) {
        var it = kept.view();
        var hamlet = it.what().hamlet();
        return new Home(
                kept.id(),
                hamlet == null ? null : hamlet.text(),
                members(it),
                it.children().number());
    }

    private static Found found(Household it) {
        return new Found(
                it.id(),
                it.what().kk(),
                it.what().hamlet(),
                it.what().rt(),
                members(it),
                it.children().number(),
                new Trial(it));
    }

    private static List<Member> members(Household it) {
        return it.members().stream()
                .filter(Membership::isNow)
                .map(member -> new Member(member.person(), member.relation(), member.from()))
                .toList();
    }
}
