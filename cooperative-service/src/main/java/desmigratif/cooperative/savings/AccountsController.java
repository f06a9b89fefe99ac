package desmigratif.cooperative.savings;

import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.savings.SavingsView.Statement;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All accounts of a member: for those who work with them, and for herself. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}")
class AccountsController {

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;
    private final SavingsLookup lookup;
    private final MemberLookup members;

    AccountsController(
            Keeper<Savings, SavingsCommand, SavingsEvent> savings, SavingsLookup lookup, MemberLookup members) {
        this.savings = savings;
        this.lookup = lookup;
        this.members = members;
    }

    @GetMapping("/members/{member}/savings")
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    List<SavingsView> ofMember(Ask ask, @PathVariable String member) {
        var id = ask.village() + "/" + member;
        if (!Id.isLocal("member", member) || members.find(id) == null) {
            throw new NotFound(member);
        }
        return views(id);
    }

    @GetMapping("/mine/savings")
    @For(Role.MEMBER)
    List<SavingsView> mine(Ask ask) {
        return views(self(ask));
    }

    /** Another's account is as one that does not exist. */
    @GetMapping("/mine/savings/{savings}/statement")
    @For(Role.MEMBER)
    Statement statement(Ask ask, @PathVariable("savings") String account) {
        var found = savings.get(ask, account);
        if (!found.member().equals(self(ask))) {
            throw new NotFound(account);
        }
        return Statement.of(found, savings.timeline(ask, account));
    }

    private List<SavingsView> views(String member) {
        return lookup.ofMember(member).stream().map(SavingsView::of).toList();
    }

    private static String self(Ask ask) {
        var member = ask.member();
        if (member == null) {
            throw new NotFound("member");
        }
        return member.startsWith(ask.village()) ? member : ask.village() + "/" + member;
    }
}
