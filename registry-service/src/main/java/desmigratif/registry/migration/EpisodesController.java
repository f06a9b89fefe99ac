package desmigratif.registry.migration;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.migration.MigrationCommand.OpenMigration;
import desmigratif.registry.migration.MigrationEvent.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists episodes, proposes channels, and opens an episode to the village head. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/migrations")
class EpisodesController {

    private final Keeper<Migration, MigrationCommand, MigrationEvent> migrations;

    EpisodesController(Keeper<Migration, MigrationCommand, MigrationEvent> migrations) {
        this.migrations = migrations;
    }

    /** What was carried; missing where nobody knows. */
    record Carried(@Nullable List<String> papers) {}

    /** The channel the papers propose, and which of the needed ones are missing. */
    record Proposal(Channel channel, List<String> missing) {}

    /** Whose departure is to be opened, and why. */
    record Opening(String person, Secret reason) {}

    @GetMapping
    @For(OFFICER)
    Page<MigrationView.Preview> list(
            Ask ask, Paging paging, @RequestParam @Nullable String person, @RequestParam @Nullable String standing) {
        var where = new ArrayList<Bson>();
        if (person != null) {
            where.add(eq("state.person", Id.checked(ask.village(), "person", person, "person")));
        }
        if (standing != null) {
            where.add(eq("state.standing", CodeLookup.checked("standing", standing, "standing")));
        }
        var all = where.isEmpty() ? com.mongodb.client.model.Filters.empty() : and(where);
        return migrations.page(ask, all, paging).map(it -> MigrationView.preview(it.view()));
    }

    @PostMapping("/proposals")
    @For(OFFICER)
    Proposal propose(Ask ask, @RequestBody Carried body) {
        var papers = Papers.checked(body.papers());
        return new Proposal(papers.proposed(), papers.missing());
    }

    /** The village head sees counts; a departure only with a typed reason, which stays in its timeline. */
    @PostMapping("/openings")
    @For(HEAD)
    MigrationView open(Ask ask, @RequestBody Opening body) {
        var person = Id.checked(ask.village(), "person", body.person(), "person");
        var latest = migrations.all(ask.village(), eq("state.person", person)).stream()
                .max(Comparator.<Kept<Migration>, Boolean>comparing(
                                it -> it.view().isOpen())
                        .thenComparing(Kept::id))
                .orElseThrow(() -> new NotFound("migration"));
        migrations.handle(ask, Id.local(latest.id()), new OpenMigration(body.reason()));
        return MigrationView.of(latest.view());
    }
}
