package desmigratif.cooperative.till;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import desmigratif.cooperative.till.SessionCommand.NoteLateCash;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.Kinds;
import desmigratif.kit.keep.Keeper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hears the cash that goes through drawers. */
final class CashFeed implements Follows {

    /** How long back, in days, a counted drawer is looked at again. */
    private static final int LOOKS_BACK = 60;

    private final Keeper<Session, SessionCommand, SessionEvent> sessions;
    private final CashLookup drawers;
    private final Copies<CashOf> savings;
    private final Copies<CashOf> loans;

    CashFeed(
            Keeper<Session, SessionCommand, SessionEvent> sessions,
            CashLookup drawers,
            Copies<CashOf> savings,
            Copies<CashOf> loans) {
        this.sessions = sessions;
        this.drawers = drawers;
        this.savings = savings;
        this.loans = loans;
    }

    /** What is read of money through a drawer; without a session none went through one. */
    record Cash(long amountRupiah, @Nullable String session) {}

    /** What is read of a session. */
    record Told(LocalDate on) {}

    @Override
    public void on(Feed feed) {
        feed.copy("savings", savings, it -> {
            in(it, "deposit-made.v1", "withdrawal-reversed.v1");
            out(it, "withdrawal-made.v1", "deposit-reversed.v1");
            it.passOver("savings-opened.v1");
        });
        feed.copy("loan", loans, it -> {
            in(it, "loan-repaid.v1", "loan-payout-reversed.v1");
            out(it, "loan-paid-out.v1", "loan-repayment-reversed.v1");
            it.passOver(
                    "loan-applied.v1",
                    "loan-turned-away.v1",
                    "loan-appraised.v1",
                    "loan-approved.v1",
                    "loan-refused.v1");
        });
        feed.act(
                "session",
                "late-cash",
                it -> it.on("session-opened.v1", Told.class, this::noteLate)
                        .on("session-closed.v1", Told.class, this::noteLate)
                        .passOver("session-cash-late.v1"));
    }

    /**
     * A drawer closes once all is heard; what was under way all the same is found when the next one opens or
     * closes.
     */
    private void noteLate(Heard<Told> heard) {
        var since = heard.fact().on().minusDays(LOOKS_BACK).toString();
        var counted = and(eq("state.open", false), gte("state.openedOn", since));
        for (var session : sessions.all(heard.village(), counted)) {
            var moved = drawers.moved(session.id());
            if (moved != session.view().movedRupiah()) {
                var local = Id.local(session.id());
                sessions.handle(heard.ask().step(local), local, new NoteLateCash(moved));
            }
        }
    }

    private static void in(Kinds<CashOf> kinds, String... types) {
        for (var type : types) {
            kinds.on(
                    type,
                    Cash.class,
                    (now, heard) -> moved(now, heard.fact(), heard.fact().amountRupiah()));
        }
    }

    private static void out(Kinds<CashOf> kinds, String... types) {
        for (var type : types) {
            kinds.on(
                    type,
                    Cash.class,
                    (now, heard) -> moved(now, heard.fact(), -heard.fact().amountRupiah()));
        }
    }

    private static CashOf moved(@Nullable CashOf now, Cash cash, long rupiah) {
        return (now == null ? CashOf.NONE : now).with(cash.session(), rupiah);
    }
}
