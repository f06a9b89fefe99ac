package desmigratif.registry.roster;

import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdCommand;
import desmigratif.registry.household.HouseholdCommand.ChangeHousehold;
import desmigratif.registry.household.HouseholdCommand.CountChildren;
import desmigratif.registry.household.HouseholdCommand.FormHousehold;
import desmigratif.registry.household.HouseholdCommand.JoinHousehold;
import desmigratif.registry.household.HouseholdCommand.Joining;
import desmigratif.registry.household.HouseholdCommand.LeaveHousehold;
import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.household.HouseholdLookup;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The household of a group of rows: what a row asks of it, tried on what the good rows before have made of it. */
final class Family {

    private final Ask ask;
    private final Village village;
    private final Secret reason;
    private final String id;
    private HouseholdLookup.Trial made;

    Family(Ask ask, Village village, Secret reason, String id) {
        this.ask = ask;
        this.village = village;
        this.reason = reason;
        this.id = id;
        var home = village.home(id);
        this.made =
                home == null ? HouseholdLookup.Trial.ofNothing(id) : home.now().copy();
    }

    /** A row's own trial; one that turns out wrong leaves no trace. */
    HouseholdLookup.Trial trial() {
        return made.copy();
    }

    void keep(HouseholdLookup.Trial trial) {
        made = trial;
    }

    /** Forms the household or changes its card, as far as that is not so already. */
    void form(Entry row, HouseholdLookup.Trial trial, Steps steps) {
        if (row.kk() != null) {
            RuleBroken.check(village.holderOfKk(row.kk().text(), id).equals(id), "kk-taken", "kk");
        }
        var found = trial.found();
        if (!trial.exists()) {
            ask("form", new FormHousehold(row.kk(), row.hamlet(), row.rt()), trial, steps);
        } else if (row.kk() != null && !row.kk().equals(found.kk())) {
            var change = new ChangeHousehold(row.kk(), found.hamlet(), found.rt(), ask.today(), reason);
            ask("change-" + row.row(), change, trial, steps);
        }
    }

    /** Lets the person in, out of where she lived before, as far as that is not so already. */
    void join(Entry row, String person, boolean isHere, HouseholdLookup.Trial trial, Steps steps) {
        var relation = Objects.requireNonNull(row.relation());
        var now = relation(trial, person);
        if (relation == now) {
            return;
        }
        var from = row.since() == null || now != null ? ask.today() : row.since();
        if (now != null) {
            ask("leave-" + person, new LeaveHousehold(person, from, "relation-changed"), trial, steps);
        }
        leaveOther(person, from, steps);
        var join = new JoinHousehold(new Joining(person, relation, from), isHere, false);
        ask("join-" + person, join, trial, steps);
    }

    /** Of children whom no consent allows to name only the number is kept. */
    boolean count(int children, HouseholdLookup.Trial trial, Steps steps) {
        if (trial.found().children() == children) {
            return false;
        }
        ask("children", new CountChildren(children, ask.today()), trial, steps);
        return true;
    }

    private void leaveOther(String person, LocalDate from, Steps steps) {
        var other = village.homeOf(person);
        if (other != null && !other.equals(id)) {
            var leave = new LeaveHousehold(person, from, "moved");
            Objects.requireNonNull(village.home(other)).now().copy().ask(ask, leave);
            steps.add("leave-" + person, other, leave);
        }
    }

    private void ask(String name, HouseholdCommand command, HouseholdLookup.Trial trial, Steps steps) {
        trial.ask(ask, command);
        steps.add(name, id, command);
    }

    private static @Nullable Relation relation(HouseholdLookup.Trial trial, String person) {
        return trial.found().members().stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .map(HouseholdLookup.Member::relation)
                .orElse(null);
    }
}
