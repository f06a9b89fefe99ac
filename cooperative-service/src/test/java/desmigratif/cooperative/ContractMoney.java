package desmigratif.cooperative;

import desmigratif.cooperative.interest.Meter;
import desmigratif.cooperative.loan.LoanEvent;
import desmigratif.cooperative.loan.LoanEvent.LoanApplied;
import desmigratif.cooperative.loan.LoanEvent.LoanAppraised;
import desmigratif.cooperative.loan.LoanEvent.LoanApproved;
import desmigratif.cooperative.loan.LoanEvent.LoanPaidOut;
import desmigratif.cooperative.loan.LoanEvent.LoanPayoutReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanRefused;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaid;
import desmigratif.cooperative.loan.LoanEvent.LoanRepaymentReversed;
import desmigratif.cooperative.loan.LoanEvent.LoanTurnedAway;
import desmigratif.cooperative.savings.SavingsEvent;
import desmigratif.cooperative.savings.SavingsEvent.DepositMade;
import desmigratif.cooperative.savings.SavingsEvent.DepositReversed;
import desmigratif.cooperative.savings.SavingsEvent.SavingsOpened;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalMade;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalReversed;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The facts of money that stand in contracts/. */
final class ContractMoney {

    private static final Instant AT = Instant.parse("2026-11-03T03:00:00Z");
    private static final LocalDate ON = LocalDate.parse("2026-11-03");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String PERSON = CooperativeContractTest.id("person", 1);
    private static final String MEMBER = CooperativeContractTest.id("member", 2);
    private static final String SESSION = CooperativeContractTest.id("session", 3);
    private static final String REMITTANCE = CooperativeContractTest.id("remittance", 4);
    private static final String GROUP = CooperativeContractTest.id("group", 8);
    private static final String CAPITAL = CooperativeContractTest.id("capital", 9);
    private static final String FACT = "00000000-0000-7000-8000-0000000000f0";
    private static final Secret REASON = new Secret("typed wrong");

    private ContractMoney() {}

    static List<SavingsEvent> savings() {
        var id = CooperativeContractTest.id("savings", 1);
        return List.of(
                new SavingsOpened(id, 1, MEMBER, PERSON, "mandatory", ON, 0, NOVEMBER, AT),
                new DepositMade(
                        id,
                        2,
                        MEMBER,
                        PERSON,
                        "mandatory",
                        5_000,
                        ON,
                        SESSION,
                        "A",
                        2,
                        "family",
                        NOVEMBER,
                        NOVEMBER,
                        REMITTANCE,
                        1_000L,
                        "opening",
                        REASON,
                        5_000,
                        AT),
                new WithdrawalMade(
                        id,
                        3,
                        MEMBER,
                        PERSON,
                        "voluntary",
                        600_000,
                        ON,
                        SESSION,
                        "manager",
                        "opening",
                        REASON,
                        100_000,
                        AT),
                new DepositReversed(
                        id,
                        4,
                        MEMBER,
                        PERSON,
                        "voluntary",
                        FACT,
                        10_000,
                        ON,
                        SESSION,
                        ON,
                        NOVEMBER,
                        REMITTANCE,
                        5_000L,
                        0,
                        REASON,
                        AT),
                new WithdrawalReversed(
                        id,
                        5,
                        MEMBER,
                        PERSON,
                        "voluntary",
                        FACT,
                        10_000,
                        ON,
                        SESSION,
                        ON,
                        NOVEMBER,
                        10_000,
                        REASON,
                        AT));
    }

    static List<LoanEvent> loans() {
        var id = CooperativeContractTest.id("loan", 1);
        var owed = new Meter(1, 0, 0, 0, ON);
        return List.of(
                new LoanApplied(id, 1, MEMBER, PERSON, GROUP, CAPITAL, 300_000, 3, "business", List.of(PERSON), AT),
                new LoanTurnedAway(id, 1, CAPITAL, PERSON, "membership-incomplete", AT),
                new LoanAppraised(id, 2, "manager", "low", 150_000, REASON, AT),
                new LoanApproved(id, 3, "board", 300_000, 3, 2_400, 2_400, 0, AT),
                new LoanRefused(id, 3, CAPITAL, "funds", REASON, AT),
                new LoanPaidOut(
                        id, 4, MEMBER, PERSON, GROUP, CAPITAL, "business", 300_000, ON, SESSION, "opening", REASON, AT),
                new LoanRepaid(
                        id,
                        5,
                        MEMBER,
                        PERSON,
                        "business",
                        106_000,
                        100_000,
                        6_000,
                        0,
                        ON,
                        SESSION,
                        200_000,
                        owed,
                        "opening",
                        REASON,
                        AT),
                new LoanPayoutReversed(
                        id, 5, MEMBER, PERSON, CAPITAL, "business", FACT, 300_000, ON, SESSION, ON, REASON, AT),
                new LoanRepaymentReversed(
                        id,
                        6,
                        MEMBER,
                        PERSON,
                        "business",
                        FACT,
                        106_000,
                        100_000,
                        6_000,
                        0,
                        ON,
                        SESSION,
                        ON,
                        300_000,
                        new Meter(0, 0, 0, 0, null),
                        REASON,
                        AT));
    }
}
