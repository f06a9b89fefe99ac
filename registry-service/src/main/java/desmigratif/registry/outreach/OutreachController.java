package desmigratif.registry.outreach;

import static desmigratif.kit.Role.OFFICER;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import desmigratif.registry.outreach.OutreachCommand.HoldOutreach;
import desmigratif.registry.person.PersonLookup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of outreach sessions. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/outreach")
@For(OFFICER)
class OutreachController {

    private final Keeper<Outreach, OutreachCommand, OutreachEvent> outreaches;
    private final PersonLookup persons;

    OutreachController(Keeper<Outreach, OutreachCommand, OutreachEvent> outreaches, PersonLookup persons) {
        this.outreaches = outreaches;
        this.persons = persons;
    }

    /** A session in a list. */
    record Held(String id, LocalDate on, String topic, int present) {}

    /** A session whole. */
    record Session(String id, LocalDate on, String topic, List<String> present) {}

    @PutMapping("/{outreach}")
    Answer hold(Ask ask, @PathVariable String outreach, @RequestBody HoldOutreach body) {
        persons.checkAllKnown(ask.village(), new HashSet<>(body.present()), "present");
        return outreaches.create(ask, outreach, body);
    }

    @GetMapping("/{outreach}")
    Kept<Session> show(Ask ask, @PathVariable String outreach) {
        return outreaches.kept(ask, outreach).map(it -> new Session(it.id(), it.on(), it.topic(), it.present()));
    }

    @GetMapping
    Page<Held> list(Ask ask, Paging paging) {
        return outreaches.page(ask, Filters.empty(), paging).map(it -> held(it.view()));
    }

    private static Held held(Outreach it) {
        return new Held(it.id(), it.on(), it.topic(), it.present().size());
    }
}
