package desmigratif.cooperative.loan;

import static com.mongodb.client.model.Filters.eq;

import desmigratif.kit.Ask;
import desmigratif.kit.NotFound;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member's own loans. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/mine/loans")
class OwnLoanController {

    private final Keeper<Loan, LoanCommand, LoanEvent> loans;

    OwnLoanController(Keeper<Loan, LoanCommand, LoanEvent> loans) {
        this.loans = loans;
    }

    @GetMapping
    @For(Role.MEMBER)
    List<LoanView> mine(Ask ask) {
        var member = ask.member();
        if (member == null) {
            throw new NotFound("member");
        }
        var self = member.startsWith(ask.village()) ? member : ask.village() + "/" + member;
        return loans.all(ask.village(), eq("state.file.member", self)).stream()
                .map(it -> LoanView.of(it.view(), ask.today()))
                .toList();
    }
}
