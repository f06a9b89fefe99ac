package desmigratif.cooperative.ledger;

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
import desmigratif.kit.hear.Acts;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Follows;

/** Hears every fact that moves money; every other kind is named as posting nothing. */
final class BooksFeed implements Follows {

    private final PostingHandler book;

    BooksFeed(PostingHandler book) {
        this.book = book;
    }

    @Override
    public void on(Feed feed) {
        feed.act("savings", "books-savings", it -> {
            post(it, "deposit-made.v1", Deposit.class);
            post(it, "withdrawal-made.v1", Withdrawal.class);
            post(it, "deposit-reversed.v1", DepositBack.class);
            post(it, "withdrawal-reversed.v1", WithdrawalBack.class);
            it.passOver("savings-opened.v1");
        });
        feed.act("loan", "books-loan", it -> {
            post(it, "loan-paid-out.v1", Payout.class);
            post(it, "loan-repaid.v1", Repayment.class);
            post(it, "loan-payout-reversed.v1", PayoutBack.class);
            post(it, "loan-repayment-reversed.v1", RepaymentBack.class);
            it.passOver(
                    "loan-applied.v1",
                    "loan-turned-away.v1",
                    "loan-appraised.v1",
                    "loan-approved.v1",
                    "loan-refused.v1");
        });
        feed.act("session", "books-session", it -> {
            post(it, "session-closed.v1", Counted.class);
            post(it, "session-cash-late.v1", Late.class);
            it.passOver("session-opened.v1");
        });
    }

    private <F extends MoneyFact> void post(Acts acts, String kind, Class<F> type) {
        acts.on(kind, type, heard -> book.post(heard, kind));
    }
}
