package desmigratif.registry.household;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.household.HouseholdCommand.ChangeHousehold;
import desmigratif.registry.household.HouseholdCommand.CountChildren;
import desmigratif.registry.household.HouseholdCommand.FormHousehold;
import desmigratif.registry.household.HouseholdCommand.JoinHousehold;
import desmigratif.registry.household.HouseholdCommand.LeaveHousehold;
import desmigratif.registry.household.HouseholdEvent.ChildrenCounted;
import desmigratif.registry.household.HouseholdEvent.HouseholdChanged;
import desmigratif.registry.household.HouseholdEvent.HouseholdFormed;
import desmigratif.registry.household.HouseholdEvent.HouseholdJoined;
import desmigratif.registry.household.HouseholdEvent.HouseholdLeft;
import desmigratif.registry.household.HouseholdEvent.Identity;
import desmigratif.registry.household.HouseholdEvent.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One household: an id of its own, whatever its KK number is by now; a head is optional. */
record Household(
        String id, Identity what, @Nullable LocalDate kkSince, List<Membership> members, Counted children, long version)
        implements Aggregate<Household, HouseholdCommand, HouseholdEvent> {

    private static final int MOST_CHILDREN = 30;

    record Membership(
            String person,
            Relation relation,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String why) {

        boolean isNow() {
            return until == null;
        }
    }

    record Counted(int number, @Nullable LocalDate on) {}

    static Household unknown(String id) {
        return new Household(id, new Identity(null, null, null), null, List.of(), new Counted(0, null), 0);
    }

    @Override
    public HouseholdEvent decide(HouseholdCommand command, Ask ask) {
        return switch (command) {
            case FormHousehold it -> new HouseholdFormed(id, 1, ask.at(), identity(it.kk(), it.hamlet(), it.rt()));
            case ChangeHousehold it -> change(it, ask);
            case JoinHousehold it -> join(it, ask);
            case LeaveHousehold it -> leave(it, ask);
            case CountChildren it -> count(it, ask);
        };
    }

    @Override
    public Household after(HouseholdEvent fact) {
        return switch (fact) {
            case HouseholdFormed it -> new Household(id, it.what(), null, members, children, it.version());
            case HouseholdChanged it -> {
                var since = it.changed().contains("kk") ? it.on() : kkSince;
                yield new Household(id, it.what(), since, members, children, it.version());
            }
            case HouseholdJoined it ->
                with(new Membership(it.person(), it.relation(), it.from(), null, null), it.version());
            case HouseholdLeft it -> without(it);
            case ChildrenCounted it ->
                new Household(id, what, kkSince, members, new Counted(it.children(), it.on()), it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "members", (int) members.stream().filter(Membership::isNow).count(), "children", children.number());
    }

    @Nullable
    Membership member(String person) {
        return members.stream()
                .filter(it -> it.isNow() && it.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private HouseholdEvent change(ChangeHousehold it, Ask ask) {
        var now = identity(it.kk(), it.hamlet(), it.rt());
        var changed = new ArrayList<String>();
        note(changed, "kk", what.kk(), now.kk());
        note(changed, "hamlet", what.hamlet(), now.hamlet());
        note(changed, "rt", what.rt(), now.rt());
        check(!changed.isEmpty(), "nothing-changed");
        var reason = it.reason().line("reason");
        return new HouseholdChanged(id, version + 1, ask.at(), ask.past(it.on(), "on"), changed, now, what, reason);
    }

    private HouseholdEvent join(JoinHousehold it, Ask ask) {
        var asked = it.asked();
        Id.checked(ask.village(), "person", asked.person(), "person");
        ask.past(asked.from(), "from");
        check(member(asked.person()) == null, "already-a-member", "person");
        check(it.isHere(), "person-departed", "person");
        check(!it.livesElsewhere(), "in-another-household", "person");
        var headless = members.stream().noneMatch(other -> other.isNow() && other.relation() == Relation.HEAD);
        check(asked.relation() != Relation.HEAD || headless, "head-taken", "relation");
        return new HouseholdJoined(id, version + 1, ask.at(), asked.person(), asked.relation(), asked.from());
    }

    private HouseholdEvent leave(LeaveHousehold it, Ask ask) {
        var member = member(it.person());
        if (member == null) {
            throw new RuleBroken("not-a-member", "person");
        }
        ask.past(it.until(), "until");
        check(!it.until().isBefore(member.from()), "before-joining", "until");
        var why = CodeLookup.checked("leaving", it.why(), "why");
        return new HouseholdLeft(id, version + 1, ask.at(), it.person(), it.until(), why);
    }

    private HouseholdEvent count(CountChildren it, Ask ask) {
        check(it.children() >= 0 && it.children() <= MOST_CHILDREN, "children-out-of-range", "children");
        return new ChildrenCounted(id, version + 1, ask.at(), it.children(), ask.past(it.on(), "on"));
    }

    private Household with(Membership member, long version) {
        var all = new ArrayList<>(members);
        all.add(member);
        return new Household(id, what, kkSince, List.copyOf(all), children, version);
    }

    private Household without(HouseholdLeft it) {
        var all = members.stream()
                .map(m -> m.isNow() && m.person().equals(it.person())
                        ? new Membership(m.person(), m.relation(), m.from(), it.until(), it.why())
                        : m)
                .toList();
        return new Household(id, what, kkSince, all, children, it.version());
    }

    private static Identity identity(@Nullable Secret kk, @Nullable Secret hamlet, @Nullable Secret rt) {
        return new Identity(Kk.checked(kk), Secret.lineIfSaid(hamlet, "hamlet"), Secret.lineIfSaid(rt, "rt"));
    }

    private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(field);
        }
    }
}
