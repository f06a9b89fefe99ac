package desmigratif.cooperative.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.interest.Meter;
import desmigratif.cooperative.interest.Reckoning;
import desmigratif.cooperative.interest.Terms;
import desmigratif.cooperative.loan.Code.Purpose;
import desmigratif.cooperative.loan.Code.Refusal;
import desmigratif.cooperative.loan.Code.Risk;
import desmigratif.cooperative.loan.LoanCommand.Apply;
import desmigratif.cooperative.loan.LoanCommand.ApplyForLoan;
import desmigratif.cooperative.loan.LoanCommand.AppraiseLoan;
import desmigratif.cooperative.loan.LoanCommand.ApproveLoan;
import desmigratif.cooperative.loan.LoanCommand.Entry;
import desmigratif.cooperative.loan.LoanCommand.MakeRepayment;
import desmigratif.cooperative.loan.LoanCommand.PayOut;
import desmigratif.cooperative.loan.LoanCommand.PayOutLoan;
import desmigratif.cooperative.loan.LoanCommand.RefuseLoan;
import desmigratif.cooperative.loan.LoanCommand.Repay;
import desmigratif.cooperative.loan.LoanCommand.Reverse;
import desmigratif.cooperative.loan.LoanCommand.ReverseLoanEntry;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaid;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaymentReversed;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loan of docs/day-one-of-the-books.md, and what else a loan refuses. */
class LoanTest {

    private static final AppraiseLoan APPRAISE = new AppraiseLoan(Risk.LOW, 150_000, null);
    private static final Ask MANAGER = Asking.manager("2026-11-03");
    private static final Ask BOARD = Asking.board("2026-11-03");
    private static final Ask TELLER = Asking.as("teller.two", Role.TELLER, "2026-11-03");

    @Test
    void takesThreePeople() {
        var managerOnTheBoard = Asking.as("manager", Role.BOARD, "2026-11-03");

        assertThatThrownBy(() -> appraised().decide(approve(2_400), managerOnTheBoard))
                .hasMessage("three-people");
        assertThatThrownBy(() -> approved().decide(payOut(), MANAGER)).hasMessage("three-people");
        assertThatThrownBy(() -> approved().decide(payOut(), BOARD)).hasMessage("three-people");
    }

    @Test
    void neverTheBorrower() {
        assertThatThrownBy(() -> applied().decide(APPRAISE, herself(Role.MANAGER)))
                .hasMessage("own-loan");
        assertThatThrownBy(() -> appraised().decide(approve(2_400), herself(Role.BOARD)))
                .hasMessage("own-loan");
        assertThatThrownBy(() -> approved().decide(payOut(), herself(Role.TELLER)))
                .hasMessage("own-loan");
    }

    @Test
    void keepsToTheOrder() {
        assertThatThrownBy(() -> applied().decide(approve(2_400), BOARD)).hasMessage("not-appraised");
        assertThatThrownBy(() -> appraised().decide(payOut(), TELLER)).hasMessage("not-approved");
        assertThatThrownBy(() -> paidOut().decide(payOut(), TELLER)).hasMessage("already-paid-out");
        assertThatThrownBy(() -> approved().decide(repay(1_000, "2026-11-30"), TELLER))
                .hasMessage("not-paid-out");
        assertThatThrownBy(() -> approved().decide(new RefuseLoan(Refusal.FUNDS, null), BOARD))
                .hasMessage("already-decided");
    }

    @Test
    void refusesMoreThanTheCapOrThanWasAsked() {
        assertThatThrownBy(() -> appraised().decide(approve(2_500), BOARD)).hasMessage("rate-above-cap");
        assertThatThrownBy(() -> appraised().decide(new ApproveLoan(300_001, 3, 2_400, null), BOARD))
                .hasMessage("more-than-asked");
    }

    @Test
    void isRepaidInterestFirst() {
        var fact = (LoanRepaid) paidOut().decide(repay(106_000, "2026-11-30"), TELLER);

        assertThat(fact.interestRupiah()).isEqualTo(6_000);
        assertThat(fact.principalRupiah()).isEqualTo(100_000);
        assertThat(fact.outstandingRupiah()).isEqualTo(200_000);
    }

    @Test
    void owesTheInterestOfAMonthOnce() {
        var second =
                (LoanRepaid) given(paidOut(), repay(106_000, "2026-11-30")).decide(repay(50_000, "2026-12-15"), TELLER);
        var settled = given(given(paidOut(), repay(106_000, "2026-11-30")), repay(50_000, "2026-12-15"));
        var last = (LoanRepaid) settled.decide(repay(154_000, "2026-12-15"), TELLER);

        assertThat(second.interestRupiah()).isEqualTo(4_000);
        assertThat(second.outstandingRupiah()).isEqualTo(154_000);
        assertThat(last.interestRupiah()).isZero();
        assertThat(settled.after(last).stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void refusesMoreThanIsOwed() {
        assertThatThrownBy(() -> paidOut().decide(repay(310_000, "2026-11-30"), TELLER))
                .hasMessage("more-than-owed");
    }

    @Test
    void refusesARepaymentDatedBeforeTheLast() {
        var repaid = given(paidOut(), repay(106_000, "2026-11-30"));

        assertThatThrownBy(() -> repaid.decide(repay(1_000, "2026-11-29"), TELLER))
                .hasMessage("before-last-repayment");
    }

    @Test
    void chargesTheLateFeeOncePerPartAndTakesItFirst() {
        var late = new Terms(300_000, 3, 2_400, 2_500);
        var day = LocalDate.parse("2026-11-03");

        var owed = Reckoning.on(LocalDate.parse("2027-01-04"), late, day, 300_000, Meter.NONE);
        var paid = owed.pay(20_000);

        assertThat(owed.owed().penaltyRupiah()).isEqualTo(5_000); // due on 3 Dec and 3 Jan
        assertThat(owed.owed().interestRupiah()).isEqualTo(18_000); // three months begun
        assertThat(paid.penaltyRupiah()).isEqualTo(5_000);
        assertThat(paid.interestRupiah()).isEqualTo(15_000);
        assertThat(paid.owed().interestRupiah()).isEqualTo(3_000);
    }

    @Test
    void takesBackTheLastRepaymentOnly() {
        var twice = given(given(paidOut(), repay(106_000, "2026-11-30")), repay(204_000, "2026-12-15"));

        assertThatThrownBy(() -> twice.decide(reverse(5), MANAGER)).hasMessage("not-the-last");
        var fact = (LoanRepaymentReversed) twice.decide(reverse(6), MANAGER);
        assertThat(fact.outstandingRupiah()).isEqualTo(200_000);
        var again = (LoanRepaid) twice.after(fact).decide(repay(204_000, "2026-12-15"), TELLER);
        assertThat(again.interestRupiah()).isEqualTo(4_000);
    }

    private static Loan applied() {
        var asked = new ApplyForLoan("siti", 300_000, 3, Purpose.BUSINESS, List.of());
        return given(Loan.unknown("loan"), new Apply(asked, "person", List.of(), null, null), TELLER);
    }

    private static Loan appraised() {
        return given(applied(), APPRAISE, MANAGER);
    }

    private static Loan approved() {
        return given(appraised(), approve(2_400), BOARD);
    }

    private static Loan paidOut() {
        return given(approved(), payOut(), TELLER);
    }

    private static ApproveLoan approve(int basisPoints) {
        return new ApproveLoan(300_000, 3, basisPoints, null);
    }

    private static PayOut payOut() {
        return new PayOut(new PayOutLoan(LocalDate.parse("2026-11-03"), "session", null, null));
    }

    private static Repay repay(long rupiah, String on) {
        return new Repay(new MakeRepayment(rupiah, LocalDate.parse(on), "session", null, null));
    }

    private static Reverse reverse(long version) {
        var day = LocalDate.parse("2026-12-15");
        return new Reverse(
                new ReverseLoanEntry("fact-" + version, new Secret("typed wrong")),
                new Entry("loan-repaid.v1", version, "teller.two", day, null));
    }

    private static Ask herself(Role role) {
        return Asking.asMember("siti", role, "2026-11-03", "siti");
    }

    private static Loan given(Loan before, LoanCommand command) {
        return given(before, command, TELLER);
    }

    private static Loan given(Loan before, LoanCommand command, Ask ask) {
        return before.after(before.decide(command, ask));
    }
}
