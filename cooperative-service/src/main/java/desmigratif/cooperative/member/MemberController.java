package desmigratif.cooperative.member;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberCommand.Accept;
import desmigratif.cooperative.member.MemberCommand.AcceptMember;
import desmigratif.cooperative.member.MemberCommand.Apply;
import desmigratif.cooperative.member.MemberCommand.ApplyForMembership;
import desmigratif.cooperative.member.MemberCommand.Leave;
import desmigratif.cooperative.member.MemberCommand.Refuse;
import desmigratif.cooperative.member.MemberCommand.Resign;
import desmigratif.cooperative.registry.PeopleLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.Rupiah;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.store.Records;
import desmigratif.kit.web.For;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of members; the register. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/members")
class MemberController {

    record Sought(String text, @Nullable Standing standing) {}

    private final Keeper<Member, MemberCommand, MemberEvent> members;
    private final CooperativeLookup cooperatives;
    private final PeopleLookup people;
    private final List<MemberMoneyLookup> money;

    MemberController(
            Keeper<Member, MemberCommand, MemberEvent> members,
            CooperativeLookup cooperatives,
            PeopleLookup people,
            List<MemberMoneyLookup> money) {
        this.members = members;
        this.cooperatives = cooperatives;
        this.people = people;
        this.money = money;
    }

    @PutMapping("/{member}")
    @For({Role.TELLER, Role.MANAGER})
    Answer apply(Ask ask, @PathVariable String member, @RequestBody ApplyForMembership body) {
        return members.create(ask, member, body, it -> {
            cooperatives.terms(ask.village());
            return new Apply(it, people.isAdult(ask.village(), it.person(), it.on(), "person"));
        });
    }

    @PostMapping("/{member}/acceptance")
    @For({Role.MANAGER, Role.BOARD})
    Answer accept(Ask ask, @PathVariable String member, @RequestBody AcceptMember body) {
        return members.handle(
                ask,
                member,
                body,
                it -> new Accept(it, cooperatives.terms(ask.village()).principalRupiah()));
    }

    @PostMapping("/{member}/refusal")
    @For({Role.MANAGER, Role.BOARD})
    Answer refuse(Ask ask, @PathVariable String member, @RequestBody Refuse body) {
        return members.handle(ask, member, body);
    }

    @PostMapping("/{member}/resignation")
    @For(Role.MANAGER)
    Answer resign(Ask ask, @PathVariable String member, @RequestBody Resign body) {
        var id = ask.village() + "/" + member;
        return members.handle(
                ask,
                member,
                body,
                it -> new Leave(
                        it,
                        Rupiah.sum(money.stream().mapToLong(each -> each.owesRupiah(id))),
                        Rupiah.sum(money.stream().mapToLong(each -> each.refundRupiah(id)))));
    }

    @GetMapping("/{member}")
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Kept<MemberView> show(Ask ask, @PathVariable String member) {
        return members.kept(ask, member).map(MemberView::of);
    }

    @GetMapping("/{member}/timeline")
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    List<Moment> timeline(Ask ask, @PathVariable String member) {
        return members.timeline(ask, member);
    }

    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Page<MemberView> list(
            Ask ask,
            Paging paging,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(required = false) @Nullable String person) {
        var where = new ArrayList<Bson>(List.of(of(standing)));
        if (number != null) {
            where.add(eq("state.number", number));
        }
        if (person != null) {
            where.add(eq("state.person", person));
        }
        return members.page(ask, and(where), paging).map(it -> MemberView.of(it.view()));
    }

    /** By the beginnings of a name. It stands in the body: an address would stand in logs. */
    @PostMapping("/search")
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Page<MemberView> search(Ask ask, Paging paging, @RequestBody Sought body) {
        return members.search(ask, body.text(), of(body.standing()), paging).map(it -> MemberView.of(it.view()));
    }

    private static Bson of(@Nullable Standing standing) {
        return standing == null ? empty() : eq("state.standing", Records.code(standing));
    }
}
