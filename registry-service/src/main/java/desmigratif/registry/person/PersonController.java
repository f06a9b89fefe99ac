package desmigratif.registry.person;

import static desmigratif.kit.Role.OFFICER;

import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import desmigratif.registry.person.PersonCommand.Consent;
import desmigratif.registry.person.PersonCommand.CorrectPerson;
import desmigratif.registry.person.PersonCommand.DepartForGood;
import desmigratif.registry.person.PersonCommand.GiveConsent;
import desmigratif.registry.person.PersonCommand.GiveService;
import desmigratif.registry.person.PersonCommand.RegisterPerson;
import desmigratif.registry.person.PersonCommand.WishTrade;
import desmigratif.registry.person.PersonCommand.WithdrawConsent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of persons. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/persons/{person}")
@For(OFFICER)
class PersonController {

    private final Keeper<Person, PersonCommand, PersonEvent> persons;
    private final PersonLookup lookup;

    PersonController(Keeper<Person, PersonCommand, PersonEvent> persons, PersonLookup lookup) {
        this.persons = persons;
        this.lookup = lookup;
    }

    @PutMapping
    Answer register(Ask ask, @PathVariable String person, @RequestBody RegisterPerson body) {
        checkGuardian(ask, body.consent());
        return persons.create(ask, person, body);
    }

    @GetMapping
    Kept<PersonView> show(Ask ask, @PathVariable String person) {
        return persons.kept(ask, person).map(PersonView::of);
    }

    @GetMapping("/timeline")
    List<Moment> timeline(Ask ask, @PathVariable String person) {
        return persons.timeline(ask, person);
    }

    @PostMapping("/corrections")
    Answer correct(Ask ask, @PathVariable String person, @RequestBody CorrectPerson body) {
        return persons.handle(ask, person, body);
    }

    @PostMapping("/wishes")
    Answer wish(Ask ask, @PathVariable String person, @RequestBody WishTrade body) {
        return persons.handle(ask, person, body);
    }

    @PostMapping("/services")
    Answer serve(Ask ask, @PathVariable String person, @RequestBody GiveService body) {
        return persons.handle(ask, person, body);
    }

    @PostMapping("/consents")
    Answer consent(Ask ask, @PathVariable String person, @RequestBody Consent body) {
        checkGuardian(ask, body);
        return persons.handle(ask, person, new GiveConsent(body));
    }

    @PostMapping("/consent-withdrawals")
    Answer withdraw(Ask ask, @PathVariable String person, @RequestBody WithdrawConsent body) {
        return persons.handle(ask, person, body);
    }

    @PostMapping("/departure-for-good")
    Answer depart(Ask ask, @PathVariable String person, @RequestBody DepartForGood body) {
        return persons.handle(ask, person, body);
    }

    /** Whoever was known once stays known, so a repeat finds the same. */
    private void checkGuardian(Ask ask, @Nullable Consent consent) {
        if (consent != null && consent.guardian() != null) {
            lookup.checkAllKnown(ask.village(), List.of(consent.guardian()), "guardian");
        }
    }
}
