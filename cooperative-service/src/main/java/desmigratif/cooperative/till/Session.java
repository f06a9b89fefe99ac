package desmigratif.cooperative.till;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.till.SessionCommand.Close;
import desmigratif.cooperative.till.SessionCommand.NoteLateCash;
import desmigratif.cooperative.till.SessionCommand.OpenSession;
import desmigratif.cooperative.till.SessionEvent.SessionCashLate;
import desmigratif.cooperative.till.SessionEvent.SessionClosed;
import desmigratif.cooperative.till.SessionEvent.SessionOpened;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.Map;

/** A teller's session: one drawer, one device. {@code movedRupiah} is the cash its closing has taken into account. */
record Session(
        String id,
        String teller,
        String device,
        boolean open,
        LocalDate openedOn,
        long openingCashRupiah,
        long countedRupiah,
        long movedRupiah,
        long version)
        implements Aggregate<Session, SessionCommand, SessionEvent> {

    private static final String DEVICE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    static Session unknown(String id) {
        return new Session(id, "", "", false, LocalDate.EPOCH, 0, 0, 0, 0);
    }

    @Override
    public SessionEvent decide(SessionCommand command, Ask ask) {
        return switch (command) {
            case OpenSession it -> open(it, ask);
            case Close it -> close(it, ask);
            case NoteLateCash it -> noteLate(it, ask);
        };
    }

    @Override
    public Session after(SessionEvent fact) {
        return switch (fact) {
            case SessionOpened it ->
                new Session(id, it.teller(), it.device(), true, it.on(), it.openingCashRupiah(), 0, 0, it.version());
            case SessionClosed it ->
                new Session(
                        id,
                        teller,
                        device,
                        false,
                        openedOn,
                        openingCashRupiah,
                        it.countedRupiah(),
                        it.expectedRupiah() - openingCashRupiah,
                        it.version());
            case SessionCashLate it ->
                new Session(
                        id,
                        teller,
                        device,
                        false,
                        openedOn,
                        openingCashRupiah,
                        countedRupiah,
                        movedRupiah + it.amountRupiah(),
                        it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return open
                ? Map.of()
                : Map.of(
                        "countedRupiah",
                        countedRupiah,
                        "expectedRupiah",
                        openingCashRupiah + movedRupiah,
                        "differenceRupiah",
                        countedRupiah - openingCashRupiah - movedRupiah);
    }

    private SessionEvent open(OpenSession it, Ask ask) {
        check(version == 0, "already-open");
        check(it.device().matches(DEVICE), "bad-device", "device");
        return new SessionOpened(
                id,
                1,
                ask.actor(),
                it.device(),
                cash(it.openingCashRupiah(), "openingCashRupiah"),
                ask.day(),
                ask.at());
    }

    private SessionEvent close(Close it, Ask ask) {
        check(open, "session-closed");
        check(ask.actor().equals(teller) || ask.is(Role.MANAGER), "session-of-another");
        var counted = cash(it.asked().countedRupiah(), "countedRupiah");
        var expected = Rupiah.sum(openingCashRupiah, it.movedRupiah());
        var reason = it.asked().reason();
        check(counted == expected || (reason != null && !reason.text().isBlank()), "reason-missing", "reason");
        return new SessionClosed(
                id, version + 1, teller, counted, expected, counted - expected, ask.today(), reason, ask.at());
    }

    private SessionEvent noteLate(NoteLateCash it, Ask ask) {
        check(!open, "session-open");
        check(it.movedRupiah() != movedRupiah, "nothing-late");
        return new SessionCashLate(id, version + 1, it.movedRupiah() - movedRupiah, ask.today(), ask.at());
    }

    static long cash(long rupiah, String field) {
        check(rupiah >= 0, "amount-negative", field);
        check(rupiah <= Rupiah.MOST, "amount-too-large", field);
        return rupiah;
    }
}
