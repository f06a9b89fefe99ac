package desmigratif.cooperative.ledger;

import static desmigratif.cooperative.ledger.Account.CASH;
import static desmigratif.cooperative.ledger.Account.CASH_DIFFERENCE;
import static desmigratif.cooperative.ledger.Account.CLAIMS;
import static desmigratif.cooperative.ledger.Account.INTEREST;
import static desmigratif.cooperative.ledger.Account.PENALTIES;
import static desmigratif.cooperative.ledger.Account.ofProduct;
import static desmigratif.cooperative.ledger.Account.ofPurpose;

import desmigratif.cooperative.ledger.MoneyFact.Counted;
import desmigratif.cooperative.ledger.MoneyFact.Deposit;
import desmigratif.cooperative.ledger.MoneyFact.DepositBack;
import desmigratif.cooperative.ledger.MoneyFact.Late;
import desmigratif.cooperative.ledger.MoneyFact.Payout;
import desmigratif.cooperative.ledger.MoneyFact.PayoutBack;
import desmigratif.cooperative.ledger.MoneyFact.Repayment;
import desmigratif.cooperative.ledger.MoneyFact.RepaymentBack;
import desmigratif.cooperative.ledger.MoneyFact.Withdrawal;
import desmigratif.cooperative.ledger.MoneyFact.WithdrawalBack;
import org.jspecify.annotations.Nullable;

/** How each kind of money fact is booked: total over the kinds, so that a new one cannot be forgotten. */
final class PostingRule {

    private PostingRule() {}

    static Entry of(MoneyFact fact) {
        var entry = Entry.on(fact.on());
        return switch (fact) {
            case Deposit it ->
                entry.move(cash(it.session()), CLAIMS, or0(it.claimRupiah()))
                        .move(cash(it.session()), ofProduct(it.product()), it.amountRupiah() - or0(it.claimRupiah()));
            case Withdrawal it -> entry.move(ofProduct(it.product()), cash(it.session()), it.amountRupiah());
            case DepositBack it ->
                entry.move(ofProduct(it.product()), cash(it.session()), it.amountRupiah() - or0(it.claimRupiah()))
                        .move(CLAIMS, cash(it.session()), or0(it.claimRupiah()));
            case WithdrawalBack it -> entry.move(cash(it.session()), ofProduct(it.product()), it.amountRupiah());
            case Payout it -> entry.move(ofPurpose(it.purpose()), cash(it.session()), it.amountRupiah());
            case PayoutBack it -> entry.move(cash(it.session()), ofPurpose(it.purpose()), it.amountRupiah());
            case Repayment it ->
                entry.move(cash(it.session()), ofPurpose(it.purpose()), it.principalRupiah())
                        .move(cash(it.session()), INTEREST, it.interestRupiah())
                        .move(cash(it.session()), PENALTIES, it.penaltyRupiah());
            case RepaymentBack it ->
                entry.move(ofPurpose(it.purpose()), cash(it.session()), it.principalRupiah())
                        .move(INTEREST, cash(it.session()), it.interestRupiah())
                        .move(PENALTIES, cash(it.session()), it.penaltyRupiah());
            case Counted it -> difference(entry, it.differenceRupiah());
            case Late it -> difference(entry, -it.amountRupiah());
        };
    }

    /** More than expected is cash too much; less is cash missing: either waits in 1403 until it is explained. */
    private static Entry difference(Entry entry, long rupiah) {
        return rupiah >= 0 ? entry.move(CASH, CASH_DIFFERENCE, rupiah) : entry.move(CASH_DIFFERENCE, CASH, -rupiah);
    }

    /** Without a session the drawer has been counted already, and its difference stands in 1403. */
    private static Account cash(@Nullable String session) {
        return session == null ? CASH_DIFFERENCE : CASH;
    }

    private static long or0(@Nullable Long rupiah) {
        return rupiah == null ? 0 : rupiah;
    }
}
