package desmigratif.cooperative.loan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.cooperative.loan.LoanCommand.ApplyForLoan;
import desmigratif.cooperative.loan.LoanCommand.AppraiseLoan;
import desmigratif.cooperative.loan.LoanCommand.ApproveLoan;
import desmigratif.cooperative.loan.LoanCommand.MakeRepayment;
import desmigratif.cooperative.loan.LoanCommand.PayOutLoan;
import desmigratif.cooperative.loan.LoanCommand.RefuseLoan;
import desmigratif.cooperative.loan.LoanCommand.ReverseLoanEntry;
import desmigratif.cooperative.loan.LoanView.Owed;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of loans. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/loans")
class LoanController {

    private final Keeper<Loan, LoanCommand, LoanEvent> loans;
    private final LoanHandler handler;

    LoanController(Keeper<Loan, LoanCommand, LoanEvent> loans, LoanHandler handler) {
        this.loans = loans;
        this.handler = handler;
    }

    @PutMapping("/{loan}")
    @For({Role.MEMBER, Role.TELLER, Role.MANAGER})
    Answer apply(Ask ask, @PathVariable String loan, @RequestBody ApplyForLoan body) {
        return handler.apply(ask, loan, body);
    }

    @PostMapping("/{loan}/appraisal")
    @For(Role.MANAGER)
    Answer appraise(Ask ask, @PathVariable String loan, @RequestBody AppraiseLoan body) {
        return loans.handle(ask, loan, body);
    }

    @PostMapping("/{loan}/approval")
    @For(Role.BOARD)
    Answer approve(Ask ask, @PathVariable String loan, @RequestBody ApproveLoan body) {
        return loans.handle(ask, loan, body);
    }

    @PostMapping("/{loan}/refusal")
    @For(Role.BOARD)
    Answer refuse(Ask ask, @PathVariable String loan, @RequestBody RefuseLoan body) {
        return loans.handle(ask, loan, body);
    }

    @PostMapping("/{loan}/payout")
    @For(Role.TELLER)
    Answer payOut(Ask ask, @PathVariable String loan, @RequestBody PayOutLoan body) {
        return handler.payOut(ask, loan, body);
    }

    @PostMapping("/{loan}/repayments")
    @For({Role.TELLER, Role.MANAGER})
    Answer repay(Ask ask, @PathVariable String loan, @RequestBody MakeRepayment body) {
        return handler.repay(ask, loan, body);
    }

    @PostMapping("/{loan}/reversals")
    @For(Role.MANAGER)
    Answer reverse(Ask ask, @PathVariable String loan, @RequestBody ReverseLoanEntry body) {
        return handler.reverse(ask, loan, body);
    }

    @GetMapping("/{loan}")
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Kept<LoanView> show(Ask ask, @PathVariable String loan) {
        return loans.kept(ask, loan).map(it -> LoanView.of(it, ask.today()));
    }

    @GetMapping("/{loan}/owed")
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Owed owed(Ask ask, @PathVariable String loan, @RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? ask.today() : on;
        return Owed.of(day, new Paying(loans.get(ask, loan), ask).reckoning(day));
    }

    @GetMapping("/{loan}/timeline")
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    List<Moment> timeline(Ask ask, @PathVariable String loan) {
        return loans.timeline(ask, loan);
    }

    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.BOARD, Role.AUDITOR})
    Page<LoanView> list(
            Ask ask,
            Paging paging,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String member) {
        var byStage = stage == null ? empty() : eq("state.stage", Code.of(stage));
        var byMember = member == null ? empty() : eq("state.file.member", member);
        return loans.page(ask, and(byStage, byMember), paging).map(it -> LoanView.of(it.view(), ask.today()));
    }
}
