package desmigratif.cooperative.savings;

import desmigratif.cooperative.savings.SavingsView.Statement;
import desmigratif.kit.Ask;
import desmigratif.kit.NotFound;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member's own savings. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/mine/savings")
class OwnSavingsController {

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;
    private final SavingsLookup lookup;

    OwnSavingsController(Keeper<Savings, SavingsCommand, SavingsEvent> savings, SavingsLookup lookup) {
        this.savings = savings;
        this.lookup = lookup;
    }

    @GetMapping
    @For(Role.MEMBER)
    List<SavingsView> mine(Ask ask) {
        return lookup.ofMember(self(ask)).stream().map(SavingsView::of).toList();
    }

    /** Another's account is as one that does not exist. */
    @GetMapping("/{savings}/statement")
    @For(Role.MEMBER)
    Statement statement(Ask ask, @PathVariable("savings") String account) {
        var found = savings.get(ask, account);
        if (!found.member().equals(self(ask))) {
            throw new NotFound(account);
        }
        return Statement.of(found, savings.timeline(ask, account));
    }

    private static String self(Ask ask) {
        var member = ask.member();
        if (member == null) {
            throw new NotFound("member");
        }
        return member.startsWith(ask.village()) ? member : ask.village() + "/" + member;
    }
}
