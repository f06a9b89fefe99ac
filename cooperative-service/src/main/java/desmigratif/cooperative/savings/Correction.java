package desmigratif.cooperative.savings;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.savings.SavingsCommand.Entry;
import desmigratif.cooperative.savings.SavingsCommand.Reverse;
import desmigratif.cooperative.savings.SavingsEvent.DepositReversed;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalReversed;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a reversal: once, with a reason, by someone other than who recorded the first, dated today; and a claim,
 * where a manager takes one, for what is no longer there.
 */
record Correction(Savings account, Ask ask) {

    SavingsEvent of(Reverse it) {
        var entry = it.entry();
        check(!account.reversed().contains(it.asked().fact()), "already-reversed", "fact");
        check(!entry.actor().equals(ask.actor()), "own-record");
        it.asked().check();
        return switch (entry.type()) {
            case "deposit-made.v1" -> deposit(it, entry);
            case "withdrawal-made.v1" -> withdrawal(it, entry);
            default -> {
                check(false, "not-reversible", "fact");
                throw new IllegalStateException();
            }
        };
    }

    private SavingsEvent deposit(Reverse it, Entry entry) {
        var saved = entry.amountRupiah() - entry.claimRupiah();
        var missing = Math.max(0, saved - account.balanceRupiah());
        check(missing == 0 || it.asked().takeClaim(), "balance-too-low", "takeClaim");
        var balance = account.balanceRupiah() - saved + missing;
        var claim = entry.claimRupiah() + missing;
        Rupiah.held(account.claimRupiah(), claim, "fact");
        return new DepositReversed(
                account.id(),
                account.version() + 1,
                account.member(),
                account.person(),
                Savings.code(account.product()),
                it.asked().fact(),
                entry.amountRupiah(),
                ask.today(),
                entry.session(),
                entry.on(),
                months(balance, it),
                entry.remittance(),
                claim == 0 ? null : claim,
                balance,
                it.asked().reason(),
                ask.at());
    }

    private SavingsEvent withdrawal(Reverse it, Entry entry) {
        var balance = Rupiah.held(account.balanceRupiah(), entry.amountRupiah(), "fact");
        return new WithdrawalReversed(
                account.id(),
                account.version() + 1,
                account.member(),
                account.person(),
                Savings.code(account.product()),
                it.asked().fact(),
                entry.amountRupiah(),
                ask.today(),
                entry.session(),
                entry.on(),
                months(balance, it),
                balance,
                it.asked().reason(),
                ask.at());
    }

    private @Nullable YearMonth months(long balance, Reverse it) {
        var first = account.firstMonth();
        return first == null ? null : new Dues(it.terms(), first).paidThrough(balance, YearMonth.from(ask.today()));
    }
}
