package desmigratif.cooperative.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.formation.CooperativeLookup.Rate;
import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import desmigratif.cooperative.savings.SavingsCommand.Deposit;
import desmigratif.cooperative.savings.SavingsCommand.Entry;
import desmigratif.cooperative.savings.SavingsCommand.MakeDeposit;
import desmigratif.cooperative.savings.SavingsCommand.MakeWithdrawal;
import desmigratif.cooperative.savings.SavingsCommand.Open;
import desmigratif.cooperative.savings.SavingsCommand.Plan;
import desmigratif.cooperative.savings.SavingsCommand.Reverse;
import desmigratif.cooperative.savings.SavingsCommand.ReverseSavings;
import desmigratif.cooperative.savings.SavingsCommand.Withdraw;
import desmigratif.cooperative.savings.SavingsEvent.DepositMade;
import desmigratif.cooperative.savings.SavingsEvent.DepositReversed;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalMade;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of docs/day-one-of-the-books.md that concern one account, and what else an account refuses. */
class SavingsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final Ask TELLER = Asking.teller("2026-11-03");
    private static final Ask MANAGER = Asking.manager("2026-11-03");
    private static final Terms TERMS =
            new Terms(true, 50_000, 500_000, List.of(new Rate(YearMonth.of(2026, 11), 5_000)));

    @Test
    void takesThePrincipalInPartsAndNoMore() {
        var partly = given(opened(Product.PRINCIPAL), 20_000);

        assertThatThrownBy(() -> partly.decide(deposit(40_000), TELLER)).hasMessage("more-than-principal");
        assertThat(given(partly, 30_000).balanceRupiah()).isEqualTo(50_000);
    }

    @Test
    void fillsTheOldestMonthFirst() {
        var november = (DepositMade) opened(Product.MANDATORY).decide(deposit(2_000), TELLER);
        var onwards = (DepositMade) given(opened(Product.MANDATORY), 2_000).decide(deposit(13_500), TELLER);

        assertThat(november.forMonth()).isEqualTo("2026-11");
        assertThat(november.paidThrough()).isEqualTo("2026-10");
        assertThat(onwards.forMonth()).isEqualTo("2026-11");
        assertThat(onwards.paidThrough()).isEqualTo("2027-01");
    }

    @Test
    void refusesAMonthThatIsNotTheOldestUnpaid() {
        var forDecember = new MakeDeposit(
                5_000, DAY, "s", "A", 1, HandedInBy.SELF, YearMonth.of(2026, 12), null, null, null, null, null);

        assertThatThrownBy(() -> opened(Product.MANDATORY).decide(new Deposit(forDecember, TERMS, null, false), TELLER))
                .hasMessage("older-month-unpaid");
    }

    @Test
    void refusesMandatorySavingsFarAhead() {
        assertThatThrownBy(() -> opened(Product.MANDATORY).decide(deposit(1_000_000_000_000L), TELLER))
                .hasMessage("paid-too-far-ahead");
    }

    @ParameterizedTest
    @CsvSource({"0,amount-not-positive", "-5000,amount-not-positive", "1000000000000001,amount-too-large"})
    void refusesWhatIsNoAmount(long rupiah, String code) {
        assertThatThrownBy(() -> opened(Product.VOLUNTARY).decide(deposit(rupiah), TELLER))
                .hasMessage(code);
    }

    /** 10^15 rupiah is the most one command may name, and the most one account may hold. */
    @Test
    void holdsNoMoreThanCanBeSummed() {
        var full = voluntary(1_000_000_000_000_000L);

        assertThatThrownBy(() -> full.decide(deposit(1), TELLER))
                .isInstanceOfSatisfying(
                        RuleBroken.class, it -> assertThat(it.field()).isEqualTo("amountRupiah"))
                .hasMessage("balance-too-large");
        assertThat(given(full.after(full.decide(withdraw(400), TELLER)), 400).balanceRupiah())
                .isEqualTo(1_000_000_000_000_000L);
    }

    @Test
    void paysOutNoMoreThanThereIs() {
        assertThatThrownBy(() -> voluntary(100_000).decide(withdraw(150_000), TELLER))
                .hasMessage("balance-too-low");
    }

    @Test
    void paysOutAboveTheLimitByAManagerOnly() {
        var account = voluntary(700_000);

        var byManager = (WithdrawalMade) account.decide(withdraw(600_000), MANAGER);

        assertThat(byManager.approvedBy()).isEqualTo("manager");
        assertThat(byManager.balanceRupiah()).isEqualTo(100_000);
        assertThatThrownBy(() -> account.decide(withdraw(600_000), TELLER)).hasMessage("above-teller-limit");
    }

    @Test
    void keepsPrincipalAndMandatoryUntilSheLeaves() {
        var account = given(opened(Product.MANDATORY), 5_000);
        var left = new Withdraw(withdraw(5_000).asked(), TERMS, true);

        assertThatThrownBy(() -> account.decide(withdraw(5_000), TELLER)).hasMessage("not-withdrawable");
        assertThat(((WithdrawalMade) account.decide(left, TELLER)).balanceRupiah())
                .isZero();
    }

    @Test
    void takesOfARemittanceNoMoreThanItsPlanPutsAside() {
        var handed = given(opened(Product.REMITTANCE), ofRemittance(500_000, "siti"));

        assertThatThrownBy(() -> handed.decide(ofRemittance(300_000, "siti"), TELLER))
                .hasMessage("more-than-planned");
        assertThatThrownBy(() -> handed.decide(ofRemittance(1_000, "rina"), TELLER))
                .hasMessage("remittance-of-another");
        assertThat(given(handed, ofRemittance(267_280, "siti")).balanceRupiah()).isEqualTo(767_280);
    }

    @Test
    void takesBackASlipOnceAndByAnother() {
        var account = voluntary(180_000);
        var reversed = account.after(account.decide(reverse(50_000, false), MANAGER));

        assertThat(reversed.balanceRupiah()).isEqualTo(130_000);
        assertThatThrownBy(() -> reversed.decide(reverse(50_000, false), MANAGER))
                .hasMessage("already-reversed");
        assertThatThrownBy(() -> account.decide(reverse(50_000, false), TELLER)).hasMessage("own-record");
    }

    @Test
    void takesAClaimForWhatIsGoneAndSettlesItFirst() {
        var account = voluntary(5_000);

        assertThatThrownBy(() -> account.decide(reverse(10_000, false), MANAGER))
                .hasMessage("balance-too-low");
        var fact = (DepositReversed) account.decide(reverse(10_000, true), MANAGER);
        assertThat(fact.claimRupiah()).isEqualTo(5_000);
        assertThat(fact.balanceRupiah()).isZero();
        var next = (DepositMade) account.after(fact).decide(deposit(8_000), TELLER);
        assertThat(next.claimRupiah()).isEqualTo(5_000);
        assertThat(next.balanceRupiah()).isEqualTo(3_000);
    }

    private static Savings opened(Product product) {
        var unknown = Savings.unknown("account");
        return unknown.after(unknown.decide(new Open("siti", "person", product, DAY, 50_000), TELLER));
    }

    private static Savings voluntary(long rupiah) {
        return given(opened(Product.VOLUNTARY), rupiah);
    }

    private static Savings given(Savings before, long rupiah) {
        return given(before, deposit(rupiah));
    }

    private static Savings given(Savings before, Deposit deposit) {
        return before.after(before.decide(deposit, TELLER));
    }

    private static Deposit deposit(long rupiah) {
        return new Deposit(asked(rupiah, null), TERMS, null, false);
    }

    private static Deposit ofRemittance(long rupiah, String member) {
        return new Deposit(asked(rupiah, "remittance"), TERMS, new Plan(member, DAY, 767_280), false);
    }

    private static MakeDeposit asked(long rupiah, @Nullable String remittance) {
        return new MakeDeposit(
                rupiah, DAY, "session", "A", 1, HandedInBy.FAMILY, null, remittance, null, null, null, null);
    }

    private static Withdraw withdraw(long rupiah) {
        return new Withdraw(new MakeWithdrawal(rupiah, DAY, "session", null, null), TERMS, false);
    }

    private static Reverse reverse(long rupiah, boolean takeClaim) {
        var entry = new Entry("deposit-made.v1", "teller.one", DAY, rupiah, 0, null, "session");
        return new Reverse(new ReverseSavings("fact", new Secret("typed wrong"), takeClaim), TERMS, entry);
    }
}
