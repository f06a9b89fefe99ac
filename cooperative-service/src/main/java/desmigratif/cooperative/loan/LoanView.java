package desmigratif.cooperative.loan;

import desmigratif.cooperative.interest.Reckoning;
import desmigratif.cooperative.interest.Terms.Instalment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan as a page shows it.
 *
 * @param effectiveRateBasisPoints shown beside the nominal rate, as the law asks
 * @param schedule what is due when; before the payout as if it were paid out today
 */
record LoanView(
        String id,
        Stage stage,
        String member,
        String person,
        @Nullable String group,
        @Nullable String capital,
        String purpose,
        long askedRupiah,
        int askedMonths,
        @Nullable Long amountRupiah,
        @Nullable Integer months,
        @Nullable Integer annualRateBasisPoints,
        @Nullable Integer effectiveRateBasisPoints,
        @Nullable LocalDate paidOutOn,
        long outstandingRupiah,
        List<Instalment> schedule,
        List<Loan.Repayment> repaid) {

    static LoanView of(Loan it, LocalDate today) {
        var terms = it.terms();
        var file = it.file();
        return new LoanView(
                it.id(),
                it.stage(),
                file.member(),
                file.person(),
                file.group(),
                file.capital(),
                file.purpose(),
                file.amountRupiah(),
                file.months(),
                terms == null ? null : terms.amountRupiah(),
                terms == null ? null : terms.months(),
                terms == null ? null : terms.annualRateBasisPoints(),
                terms == null ? null : terms.effectiveRateBasisPoints(),
                it.paidOutOn(),
                it.outstandingRupiah(),
                terms == null ? List.of() : terms.schedule(it.paidOutOn() == null ? today : it.paidOutOn()),
                it.repaid());
    }

    /** What is owed on a day, by kind. */
    record Owed(LocalDate on, long penaltyRupiah, long interestRupiah, long principalRupiah, long totalRupiah) {

        static Owed of(LocalDate on, Reckoning it) {
            return new Owed(
                    on,
                    it.owed().penaltyRupiah(),
                    it.owed().interestRupiah(),
                    it.outstandingRupiah(),
                    it.totalRupiah());
        }
    }
}
