package desmigratif.registry.migration;

import static desmigratif.kit.Role.OFFICER;

import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import desmigratif.registry.migration.MigrationCommand.ClarifyMigration;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.Departure;
import desmigratif.registry.migration.MigrationCommand.DepartureAsked;
import desmigratif.registry.migration.MigrationCommand.EndMigration;
import desmigratif.registry.migration.MigrationCommand.HearWord;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.migration.MigrationCommand.IntentAsked;
import desmigratif.registry.migration.MigrationCommand.ReturnMigrant;
import desmigratif.registry.person.PersonLookup;
import desmigratif.registry.person.PersonLookup.Known;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of one episode of migration. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/migrations/{migration}")
@For(OFFICER)
class MigrationController {

    private final Keeper<Migration, MigrationCommand, MigrationEvent> migrations;
    private final PersonLookup persons;

    MigrationController(Keeper<Migration, MigrationCommand, MigrationEvent> migrations, PersonLookup persons) {
        this.migrations = migrations;
        this.persons = persons;
    }

    @PutMapping
    Answer intend(Ask ask, @PathVariable String migration, @RequestBody IntentAsked body) {
        return migrations.create(ask, migration, body, it -> new IntendMigration(it, known(ask, it.person())));
    }

    /** Someone is found to be abroad, or to have been there: nothing was known of an intent. */
    @PutMapping("/departure")
    Answer find(Ask ask, @PathVariable String migration, @RequestBody DepartureAsked body) {
        return migrations.create(
                ask, migration, body, it -> new DepartMigrant(it.person(), it.departure(), known(ask, it.person())));
    }

    @PostMapping("/departure")
    Answer depart(Ask ask, @PathVariable String migration, @RequestBody Departure body) {
        return migrations.handle(ask, migration, body, it -> new DepartMigrant(null, it, migrant(ask, migration)));
    }

    @PostMapping("/clarifications")
    Answer clarify(Ask ask, @PathVariable String migration, @RequestBody Departure body) {
        return migrations.handle(ask, migration, body, it -> new ClarifyMigration(it, migrant(ask, migration)));
    }

    @PostMapping("/words")
    Answer hear(Ask ask, @PathVariable String migration, @RequestBody HearWord body) {
        return migrations.handle(ask, migration, body);
    }

    @PostMapping("/return")
    Answer goBack(Ask ask, @PathVariable String migration, @RequestBody ReturnMigrant body) {
        return migrations.handle(ask, migration, body);
    }

    @PostMapping("/end")
    Answer end(Ask ask, @PathVariable String migration, @RequestBody EndMigration body) {
        return migrations.handle(ask, migration, body);
    }

    @GetMapping
    Kept<MigrationView> show(Ask ask, @PathVariable String migration) {
        return migrations.kept(ask, migration).map(MigrationView::of);
    }

    @GetMapping("/timeline")
    List<Moment> timeline(Ask ask, @PathVariable String migration) {
        return migrations.timeline(ask, migration);
    }

    private Known migrant(Ask ask, String migration) {
        return persons.known(migrations.get(ask, migration).person());
    }

    private Known known(Ask ask, String person) {
        return persons.known(Id.checked(ask.village(), "person", person, "person"));
    }
}
