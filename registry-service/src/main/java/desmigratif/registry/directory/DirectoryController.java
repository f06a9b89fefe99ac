package desmigratif.registry.directory;

import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Secret;
import desmigratif.kit.web.For;
import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.person.PersonLookup;
import desmigratif.registry.person.PersonLookup.Card;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and finds people. Names and NIK are asked for in the body: what stands in a URL stands in logs. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}")
class DirectoryController {

    private final PersonLookup persons;
    private final HouseholdLookup households;
    private final MigrationLookup migrations;
    private final LabelLookup labels;

    DirectoryController(
            PersonLookup persons, HouseholdLookup households, MigrationLookup migrations, LabelLookup labels) {
        this.persons = persons;
        this.households = households;
        this.migrations = migrations;
        this.labels = labels;
    }

    /** Who is sought: by the whole NIK, or by the beginnings of words of the name, and by what they are. */
    record Sought(
            @Nullable Secret nik,
            @Nullable String text,
            @Nullable Label label) {}

    /** A person in a list; of the NIK only its end, of a departure nothing. */
    record Entry(Card person, Set<Label> labels) {}

    /** How many there are. */
    record Counts(
            long persons,
            long households,
            int candidates,
            int active,
            int returned,
            int children,
            long withoutNik,
            long unclear) {}

    @GetMapping("/persons")
    @For(OFFICER)
    Page<Entry> list(Ask ask, Paging paging, @RequestParam @Nullable String label) {
        return find(ask, null, label == null ? null : Label.called(label), paging);
    }

    @PostMapping("/persons/search")
    @For(OFFICER)
    Page<Entry> search(Ask ask, Paging paging, @RequestBody Sought body) {
        if (body.nik() == null) {
            return find(ask, body.text(), body.label(), paging);
        }
        var card = persons.byNik(ask.village(), body.nik().text());
        return new Page<>(card == null ? List.of() : entries(ask, List.of(card)), null);
    }

    @GetMapping("/counts")
    @For({OFFICER, MENTOR, HEAD})
    Counts count(Ask ask) {
        var village = ask.village();
        var labelled = labels.of(village);
        return new Counts(
                persons.count(village),
                households.count(village),
                labelled.with(Label.CANDIDATE).size(),
                labelled.with(Label.ACTIVE).size(),
                labelled.with(Label.RETURNED).size(),
                households.countChildren(village),
                persons.countWithoutNik(village),
                migrations.countUnclear(village));
    }

    private Page<Entry> find(Ask ask, @Nullable String text, @Nullable Label label, Paging paging) {
        var among = label == null ? null : labels.of(ask.village()).with(label);
        var page = persons.page(ask, text, among, paging);
        return new Page<>(entries(ask, page.items()), page.next());
    }

    private List<Entry> entries(Ask ask, List<Card> cards) {
        var ids = cards.stream().map(Card::id).toList();
        var labelled = labels.of(ask.village(), ids);
        return cards.stream().map(it -> new Entry(it, labelled.of(it.id()))).toList();
    }
}
