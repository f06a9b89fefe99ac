package desmigratif.registry.person;

import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.TELLER;
import static desmigratif.kit.Role.TUTOR;
import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.web.For;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonLookup.Card;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names for those who work with people but see no more of them ({@code domain.md} §13). A name is never in a URL. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}")
class NameController {

    private static final int MOST = 200;
    private static final int SHORTEST = 3;

    private final PersonLookup persons;

    NameController(PersonLookup persons) {
        this.persons = persons;
    }

    record Wanted(List<String> ids) {}

    record Sought(String text) {}

    /** A name, and what tells two of one name apart. */
    record Name(
            String id, String name, int birthYear, @Nullable String hamlet) {

        static Name of(Card it) {
            return new Name(it.id(), it.name(), it.birthYear(), it.hamlet());
        }
    }

    /** A child whose guardian has consented. */
    record Child(String id, String name, Sex sex, int birthYear, Consented consent) {

        static Child of(Card it) {
            return new Child(it.id(), it.name(), it.sex(), it.birthYear(), Objects.requireNonNull(it.consent()));
        }
    }

    @PostMapping("/persons/names")
    @For({OFFICER, MENTOR, TELLER, MANAGER, BOARD})
    List<Name> names(Ask ask, @RequestBody Wanted body) {
        check(body.ids().size() <= MOST, "too-many-ids", "ids");
        return persons.cards(ask.village(), body.ids()).stream().map(Name::of).toList();
    }

    /** The grown-ups whose names begin so. */
    @PostMapping("/persons/names/search")
    @For({OFFICER, MENTOR, TELLER, MANAGER, HEAD})
    Page<Name> search(Ask ask, Paging paging, @RequestBody Sought body) {
        check(body.text().strip().length() >= SHORTEST, "text-too-short", "text");
        return persons.adults(ask, body.text(), paging).map(Name::of);
    }

    @GetMapping("/children")
    @For({OFFICER, TUTOR})
    Page<Child> children(Ask ask, Paging paging) {
        return persons.children(ask, paging).map(Child::of);
    }
}
