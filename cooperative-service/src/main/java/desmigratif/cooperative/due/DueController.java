package desmigratif.cooperative.due;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.savings.SavingsLookup;
import desmigratif.cooperative.savings.SavingsLookup.Account;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.web.For;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks what is due. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}")
class DueController {

    private final SavingsLookup savings;
    private final UnpaidLookup unpaid;
    private final MemberLookup members;
    private final CooperativeLookup cooperatives;

    DueController(SavingsLookup savings, UnpaidLookup unpaid, MemberLookup members, CooperativeLookup cooperatives) {
        this.savings = savings;
        this.unpaid = unpaid;
        this.members = members;
        this.cooperatives = cooperatives;
    }

    @GetMapping("/members/{member}/next-deposit")
    @For({Role.TELLER, Role.MANAGER})
    NextDeposit nextDeposit(
            Ask ask, @PathVariable String member, @RequestParam(required = false) @Nullable Long amountRupiah) {
        var known = known(ask, member);
        var amount = amountRupiah == null ? 0 : amountRupiah;
        if (known.candidate()) {
            return NextDeposit.ofCandidate(opened(known.id(), "principal"), amount);
        }
        return NextDeposit.ofMember(
                opened(known.id(), "mandatory"),
                savings.account(known.id(), "voluntary"),
                cooperatives.terms(ask.village()),
                YearMonth.from(ask.today()),
                amount);
    }

    @GetMapping("/unpaid")
    @For({Role.TELLER, Role.MANAGER})
    UnpaidView unpaid(Ask ask, Paging paging) {
        return unpaid.page(ask.village(), YearMonth.from(ask.today()), paging);
    }

    /** All of it at once: a phone takes it along. */
    @GetMapping("/counter")
    @For({Role.TELLER, Role.MANAGER})
    CounterView counter(Ask ask) {
        var terms = cooperatives.terms(ask.village());
        var accounts = savings.byMember(ask.village());
        var lines = members.register(ask.village()).stream()
                .map(it -> CounterView.line(
                        it, accounts.getOrDefault(it.known().id(), Map.of()), terms, ask.today(), ask.is(Role.TELLER)))
                .toList();
        return new CounterView(ask.today(), terms.licensed(), terms.mandatory(), lines);
    }

    private MemberLookup.Known known(Ask ask, String member) {
        var found = Id.isLocal("member", member) ? members.find(ask.village() + "/" + member) : null;
        if (found == null) {
            throw new NotFound(member);
        }
        return found;
    }

    /** Accounts open by hearing that she was accepted or admitted, a moment later. */
    private Account opened(String member, String product) {
        var account = savings.account(member, product);
        if (account == null) {
            throw new NotHeardYet(member + " " + product);
        }
        return account;
    }
}
