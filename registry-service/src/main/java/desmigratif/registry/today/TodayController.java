package desmigratif.registry.today;

import static desmigratif.kit.Role.OFFICER;
import static java.util.stream.Collectors.toMap;

import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.web.For;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.migration.MigrationLookup.Unclear;
import desmigratif.registry.person.PersonLookup;
import desmigratif.registry.person.PersonLookup.Card;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an officer what to see to. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/today")
@For(OFFICER)
class TodayController {

    /** Someone has so many days to find a NIK before it becomes a task. */
    private static final int DAYS_WITHOUT_NIK = 14;

    private static final Paging FIRST_FEW = new Paging(null, 20);

    private final PersonLookup persons;
    private final MigrationLookup migrations;

    TodayController(PersonLookup persons, MigrationLookup migrations) {
        this.persons = persons;
        this.migrations = migrations;
    }

    /** What kinds of task there are. */
    enum Kind {
        NIK_MISSING,
        DEPARTURE_UNCLEAR
    }

    /**
     * One thing to see to.
     *
     * @param person whom it is about, and by what name an officer knows them
     * @param since since when it has been so
     * @param act where the record can be put right
     */
    record Task(Kind kind, String person, @Nullable String name, Instant since, String act) {}

    /** The first few of each kind, and how many there are in all. */
    record Today(List<Group> kinds) {}

    /** Tasks of one kind. */
    record Group(Kind kind, long count, List<Task> first) {}

    @GetMapping
    Today all(Ask ask) {
        return new Today(List.of(
                new Group(
                        Kind.NIK_MISSING,
                        persons.countWithoutNik(ask.village(), overdue(ask)),
                        nikMissing(ask, FIRST_FEW).items()),
                new Group(
                        Kind.DEPARTURE_UNCLEAR,
                        migrations.countUnclear(ask.village()),
                        departureUnclear(ask, FIRST_FEW).items())));
    }

    @GetMapping("/nik-missing")
    Page<Task> nikMissing(Ask ask, Paging paging) {
        return persons.withoutNik(ask, overdue(ask), paging)
                .map(it -> new Task(
                        Kind.NIK_MISSING, it.id(), it.name(), it.since(), path(it.id(), "persons", "corrections")));
    }

    @GetMapping("/departure-unclear")
    Page<Task> departureUnclear(Ask ask, Paging paging) {
        var page = migrations.unclear(ask, paging);
        var people = page.items().stream().map(Unclear::person).distinct().toList();
        var names = persons.cards(ask.village(), people).stream().collect(toMap(Card::id, Card::name));
        return page.map(it -> new Task(
                Kind.DEPARTURE_UNCLEAR,
                it.person(),
                names.get(it.person()),
                it.since(),
                path(it.id(), "migrations", "clarifications")));
    }

    private static Instant overdue(Ask ask) {
        return ask.today().minusDays(DAYS_WITHOUT_NIK).atStartOfDay(ask.zone()).toInstant();
    }

    private static String path(String id, String things, String command) {
        return "/api/registry/v1/villages/%s/%s/%s/%s".formatted(Id.village(id), things, Id.local(id), command);
    }
}
