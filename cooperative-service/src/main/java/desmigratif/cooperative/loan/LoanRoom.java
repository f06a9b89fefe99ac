package desmigratif.cooperative.loan;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.loan.LoanHandler.Neighbours;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.period.PeriodLookup;
import desmigratif.cooperative.till.TillLookup;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of loans is made of. */
@Configuration(proxyBeanMethods = false)
class LoanRoom {

    @Bean
    Keeper<Loan, LoanCommand, LoanEvent> loans(Keeping keeping) {
        return keeping.of("loan", Loan.class, LoanEvent.class, Loan::unknown)
                .index("state.stage")
                .index("state.file.member")
                .open();
    }

    @Bean
    LoanLookup loanLookup(Keeper<Loan, LoanCommand, LoanEvent> loans) {
        return new LoanLookup(loans);
    }

    @Bean
    Neighbours neighboursOfLoans(
            CooperativeLookup cooperatives, MemberLookup members, PeriodLookup periods, TillLookup till) {
        return new Neighbours(cooperatives, members, periods, till);
    }

    @Bean
    LoanHandler loanHandler(Keeper<Loan, LoanCommand, LoanEvent> loans, Neighbours neighbours) {
        return new LoanHandler(loans, neighbours);
    }
}
