package desmigratif.cooperative.till;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.itself.HeardLookup;
import desmigratif.cooperative.slip.Slips;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the till: whose drawer money goes through, and whether there is enough in it. */
public final class TillLookup {

    private final Keeper<Session, SessionCommand, SessionEvent> sessions;
    private final CashLookup drawers;
    private final HeardLookup heard;

    TillLookup(Keeper<Session, SessionCommand, SessionEvent> sessions, CashLookup drawers, HeardLookup heard) {
        this.sessions = sessions;
        this.drawers = drawers;
        this.heard = heard;
    }

    /** Refuses money through a session that is not open, not the asker's own, or not on that device. */
    public void takes(Ask ask, String session, @Nullable String device) {
        var found = sessions.find(Id.checked(ask.village(), "session", session, "session"));
        if (found == null) {
            throw new RuleBroken("session-unknown", "session");
        }
        check(found.open(), "session-closed", "session");
        check(found.teller().equals(ask.actor()) || ask.is(Role.MANAGER), "session-of-another", "session");
        check(device == null || device.equals(found.device()) || Slips.isBook(device), "device-of-another", "device");
    }

    /** Like {@link #takes}; and refuses more than the drawer holds, once all that went through it is heard. */
    public void paysOut(Ask ask, String session, long rupiah) {
        takes(ask, session, null);
        if (cash(session) < rupiah) {
            if (heard.notInTill(ask.village()) > 0) {
                throw new NotHeardYet(session);
            }
            check(cash(session) >= rupiah, "not-enough-cash", "amountRupiah");
        }
    }

    /** The session, while it is open: money taken back goes out of its drawer; after that it has been counted. */
    public @Nullable String ifOpen(@Nullable String session) {
        var found = session == null ? null : sessions.find(session);
        return found != null && found.open() ? session : null;
    }

    private long cash(String session) {
        var found = sessions.find(session);
        return (found == null ? 0 : found.openingCashRupiah()) + drawers.moved(session);
    }
}
