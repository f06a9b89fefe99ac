package desmigratif.registry.household;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static desmigratif.kit.Role.OFFICER;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import desmigratif.registry.household.HouseholdCommand.ChangeHousehold;
import desmigratif.registry.household.HouseholdCommand.CountChildren;
import desmigratif.registry.household.HouseholdCommand.FormHousehold;
import desmigratif.registry.household.HouseholdCommand.JoinHousehold;
import desmigratif.registry.household.HouseholdCommand.Joining;
import desmigratif.registry.household.HouseholdCommand.LeaveHousehold;
import desmigratif.registry.person.PersonLookup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of households. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/households")
@For(OFFICER)
class HouseholdController {

    private final Keeper<Household, HouseholdCommand, HouseholdEvent> households;
    private final HouseholdLookup lookup;
    private final PersonLookup persons;

    HouseholdController(
            Keeper<Household, HouseholdCommand, HouseholdEvent> households,
            HouseholdLookup lookup,
            PersonLookup persons) {
        this.households = households;
        this.lookup = lookup;
        this.persons = persons;
    }

    /** A KK number is never in a URL. */
    record Sought(Secret kk) {}

    @GetMapping
    Page<HouseholdView> list(Ask ask, Paging paging, @RequestParam @Nullable String person) {
        var where = person == null
                ? Filters.empty()
                : elemMatch("state.members", eq("person", Id.checked(ask.village(), "person", person, "person")));
        return households.page(ask, where, paging).map(it -> HouseholdView.inList(it.view()));
    }

    @PostMapping("/search")
    HouseholdView search(Ask ask, @RequestBody Sought body) {
        var found = households.by(ask.village(), "kk", body.kk().text());
        if (found == null) {
            throw new NotFound("household");
        }
        return HouseholdView.inList(found.view());
    }

    @PutMapping("/{household}")
    Answer form(Ask ask, @PathVariable String household, @RequestBody FormHousehold body) {
        return households.create(ask, household, body);
    }

    @GetMapping("/{household}")
    Kept<HouseholdView> show(Ask ask, @PathVariable String household) {
        return households.kept(ask, household).map(HouseholdView::whole);
    }

    @GetMapping("/{household}/timeline")
    List<Moment> timeline(Ask ask, @PathVariable String household) {
        return households.timeline(ask, household);
    }

    @PostMapping("/{household}/changes")
    Answer change(Ask ask, @PathVariable String household, @RequestBody ChangeHousehold body) {
        return households.handle(ask, household, body);
    }

    @PostMapping("/{household}/members")
    Answer join(Ask ask, @PathVariable String household, @RequestBody Joining body) {
        return households.handle(ask, household, body, it -> joining(ask, household, it));
    }

    @PostMapping("/{household}/leavings")
    Answer leave(Ask ask, @PathVariable String household, @RequestBody LeaveHousehold body) {
        return households.handle(ask, household, body);
    }

    @PostMapping("/{household}/children")
    Answer count(Ask ask, @PathVariable String household, @RequestBody CountChildren body) {
        return households.handle(ask, household, body);
    }

    private JoinHousehold joining(Ask ask, String household, Joining asked) {
        var person = Id.checked(ask.village(), "person", asked.person(), "person");
        var elsewhere = lookup.homes(ask.village(), List.of(person)).stream()
                .anyMatch(it -> !Id.local(it.id()).equals(household));
        return new JoinHousehold(asked, persons.known(person).isHere(), elsewhere);
    }
}
