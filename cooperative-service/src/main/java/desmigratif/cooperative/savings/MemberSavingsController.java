package desmigratif.cooperative.savings;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.web.For;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of all a member's savings, and of who has not paid. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}")
class MemberSavingsController {

    private final SavingsLookup savings;
    private final UnpaidLookup unpaid;
    private final MemberLookup members;
    private final CooperativeLookup cooperatives;

    MemberSavingsController(
            SavingsLookup savings, UnpaidLookup unpaid, MemberLookup members, CooperativeLookup cooperatives) {
        this.savings = savings;
        this.unpaid = unpaid;
        this.members = members;
        this.cooperatives = cooperatives;
    }

    @GetMapping("/members/{member}/savings")
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    List<SavingsView> ofMember(Ask ask, @PathVariable String member) {
        return savings.ofMember(known(ask, member).id()).stream()
                .map(SavingsView::of)
                .toList();
    }

    @GetMapping("/members/{member}/next-deposit")
    @For({Role.TELLER, Role.MANAGER})
    NextDeposit nextDeposit(
            Ask ask, @PathVariable String member, @RequestParam(required = false) @Nullable Long amountRupiah) {
        var known = known(ask, member);
        var amount = amountRupiah == null ? 0 : amountRupiah;
        if (known.candidate()) {
            return NextDeposit.ofCandidate(opened(known.id(), Product.PRINCIPAL), amount);
        }
        return NextDeposit.ofMember(
                opened(known.id(), Product.MANDATORY),
                savings.of(known.id(), Product.VOLUNTARY),
                cooperatives.terms(ask.village()),
                YearMonth.from(ask.today()),
                amount);
    }

    @GetMapping("/unpaid")
    @For({Role.TELLER, Role.MANAGER})
    UnpaidView unpaid(Ask ask, Paging paging) {
        return unpaid.page(ask.village(), YearMonth.from(ask.today()), paging);
    }

    private MemberLookup.Known known(Ask ask, String member) {
        var found = Id.isLocal("member", member) ? members.find(ask.village() + "/" + member) : null;
        if (found == null) {
            throw new NotFound(member);
        }
        return found;
    }

    /** Accounts open by hearing that she was accepted or admitted, a moment later. */
    private Savings opened(String member, Product product) {
        var account = savings.of(member, product);
        if (account == null) {
            throw new NotHeardYet(SavingsLookup.idOf(member, product));
        }
        return account;
    }
}
