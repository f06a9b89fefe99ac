package desmigratif.cooperative.remittance;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.registry.PeopleLookup;
import desmigratif.cooperative.remittance.RemittanceCommand.Note;
import desmigratif.cooperative.remittance.RemittanceCommand.RecordRemittance;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of remittances. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/remittances")
class RemittanceController {

    private final Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances;
    private final MemberLookup members;
    private final PeopleLookup people;

    RemittanceController(
            Keeper<Remittance, RemittanceCommand, RemittanceEvent> remittances,
            MemberLookup members,
            PeopleLookup people) {
        this.remittances = remittances;
        this.members = members;
        this.people = people;
    }

    /** A remittance as a page shows it; {@code plannedRupiah} may be handed in as savings. */
    record RemittanceView(
            String id,
            String member,
            LocalDate on,
            String channel,
            long receivedRupiah,
            Uses plan,
            long plannedRupiah,
            @Nullable Integer costBasisPoints) {

        static RemittanceView of(Remittance it) {
            return new RemittanceView(
                    it.id(),
                    it.member(),
                    it.on(),
                    it.channel(),
                    it.receivedRupiah(),
                    it.plan(),
                    it.plan().savedRupiah(),
                    it.costBasisPoints());
        }
    }

    @PutMapping("/{remittance}")
    @For({Role.TELLER, Role.MANAGER})
    Answer record(Ask ask, @PathVariable String remittance, @RequestBody RecordRemittance body) {
        return remittances.create(ask, remittance, body, it -> {
            var member = members.active(ask.village(), it.member(), "member");
            if (it.migration() != null) {
                people.migration(ask.village(), it.migration(), "migration");
            }
            return new Note(it, member.person(), people.household(ask.village(), member.person(), it.on()));
        });
    }

    @GetMapping("/{remittance}")
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Kept<RemittanceView> show(Ask ask, @PathVariable String remittance) {
        return remittances.kept(ask, remittance).map(RemittanceView::of);
    }

    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Page<RemittanceView> list(Ask ask, Paging paging, @RequestParam(required = false) @Nullable String member) {
        return remittances
                .page(ask, member == null ? empty() : eq("state.member", member), paging)
                .map(it -> RemittanceView.of(it.view()));
    }
}
