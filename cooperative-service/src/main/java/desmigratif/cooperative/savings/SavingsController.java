package desmigratif.cooperative.savings;

import desmigratif.cooperative.savings.SavingsCommand.MakeDeposit;
import desmigratif.cooperative.savings.SavingsCommand.MakeWithdrawal;
import desmigratif.cooperative.savings.SavingsCommand.ReverseSavings;
import desmigratif.cooperative.savings.SavingsView.Statement;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of a savings account. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/savings/{savings}")
class SavingsController {

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;
    private final CounterHandler counter;

    SavingsController(Keeper<Savings, SavingsCommand, SavingsEvent> savings, CounterHandler counter) {
        this.savings = savings;
        this.counter = counter;
    }

    @PostMapping("/deposits")
    @For({Role.TELLER, Role.MANAGER})
    Answer deposit(Ask ask, @PathVariable String savings, @RequestBody MakeDeposit body) {
        return counter.deposit(ask, savings, body);
    }

    @PostMapping("/withdrawals")
    @For({Role.TELLER, Role.MANAGER})
    Answer withdraw(Ask ask, @PathVariable String savings, @RequestBody MakeWithdrawal body) {
        return counter.withdraw(ask, savings, body);
    }

    @PostMapping("/reversals")
    @For(Role.MANAGER)
    Answer reverse(Ask ask, @PathVariable String savings, @RequestBody ReverseSavings body) {
        return counter.reverse(ask, savings, body);
    }

    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Kept<SavingsView> show(Ask ask, @PathVariable("savings") String account) {
        return savings.kept(ask, account).map(SavingsView::of);
    }

    @GetMapping("/statement")
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Statement statement(Ask ask, @PathVariable("savings") String account) {
        return Statement.of(savings.get(ask, account), savings.timeline(ask, account));
    }
}
