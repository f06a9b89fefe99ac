package desmigratif.cooperative.savings;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import desmigratif.cooperative.savings.SavingsCommand.Deposit;
import desmigratif.cooperative.savings.SavingsCommand.MakeDeposit;
import desmigratif.cooperative.savings.SavingsCommand.Withdraw;
import desmigratif.cooperative.savings.SavingsEvent.DepositMade;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalMade;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The rules of money that comes into an account and goes out of it over the counter. */
record Teller(Savings account, Ask ask) {

    DepositMade takes(Deposit it) {
        var asked = it.asked();
        Rupiah.checked(asked.amountRupiah(), "amountRupiah");
        check(!it.left(), "member-not-active");
        notBeforeOpening(asked.on());
        var claim = Math.min(account.claimRupiah(), asked.amountRupiah());
        var balance = Rupiah.held(account.balanceRupiah(), asked.amountRupiah() - claim, "amountRupiah");
        fits(it, balance);
        var before = account.paidThrough();
        return new DepositMade(
                account.id(),
                account.version() + 1,
                account.member(),
                account.person(),
                Savings.code(account.product()),
                asked.amountRupiah(),
                asked.on(),
                asked.session(),
                asked.device(),
                asked.receipt(),
                Savings.code(asked.handedInBy()),
                before == null ? null : before.plusMonths(1),
                months(balance, it.terms()),
                asked.remittance(),
                claim == 0 ? null : claim,
                asked.openingBatch(),
                asked.lateReason(),
                balance,
                ask.at());
    }

    WithdrawalMade paysOut(Withdraw it) {
        var asked = it.asked();
        Rupiah.checked(asked.amountRupiah(), "amountRupiah");
        notBeforeOpening(asked.on());
        check(it.left() || !account.product().staysUntilExit(), "not-withdrawable");
        var aboveLimit = asked.amountRupiah() > it.terms().tellerLimitRupiah();
        check(!aboveLimit || ask.is(Role.MANAGER), "above-teller-limit", "amountRupiah");
        check(asked.amountRupiah() <= account.balanceRupiah(), "balance-too-low", "amountRupiah");
        return new WithdrawalMade(
                account.id(),
                account.version() + 1,
                account.member(),
                account.person(),
                Savings.code(account.product()),
                asked.amountRupiah(),
                asked.on(),
                asked.session(),
                aboveLimit ? ask.actor() : null,
                asked.openingBatch(),
                asked.lateReason(),
                account.balanceRupiah() - asked.amountRupiah(),
                ask.at());
    }

    private void notBeforeOpening(LocalDate on) {
        check(!on.isBefore(account.openedOn()), "before-account", "on");
    }

    private void fits(Deposit it, long balance) {
        check(
                account.product() == Product.REMITTANCE || it.asked().remittance() == null,
                "remittance-not-for-product",
                "remittance");
        switch (account.product()) {
            case PRINCIPAL -> check(balance <= account.principalRupiah(), "more-than-principal", "amountRupiah");
            case MANDATORY -> forTheOldest(it.asked().forMonth());
            case VOLUNTARY -> it.terms().needsLicence();
            case REMITTANCE -> {
                it.terms().needsLicence();
                planned(it, it.asked());
            }
        }
    }

    private void forTheOldest(@Nullable YearMonth month) {
        var paid = account.paidThrough();
        check(month == null || (paid != null && month.equals(paid.plusMonths(1))), "older-month-unpaid", "forMonth");
    }

    private void planned(Deposit it, MakeDeposit asked) {
        var plan = it.plan();
        if (asked.remittance() == null || plan == null) {
            throw new RuleBroken("remittance-missing", "remittance");
        }
        check(plan.member().equals(account.member()), "remittance-of-another", "remittance");
        check(!asked.on().isBefore(plan.on()), "before-remittance", "on");
        var handed = account.handedIn().getOrDefault(asked.remittance(), 0L);
        check(handed + asked.amountRupiah() <= plan.savedRupiah(), "more-than-planned", "amountRupiah");
    }

    private @Nullable YearMonth months(long balance, Terms terms) {
        var first = account.firstMonth();
        return first == null ? null : new Dues(terms, first).paidThrough(balance, YearMonth.from(ask.today()));
    }
}
