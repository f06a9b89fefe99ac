package desmigratif.cooperative.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.till.SessionCommand.Close;
import desmigratif.cooperative.till.SessionCommand.CloseSession;
import desmigratif.cooperative.till.SessionCommand.NoteLateCash;
import desmigratif.cooperative.till.SessionCommand.OpenSession;
import desmigratif.cooperative.till.SessionEvent.SessionCashLate;
import desmigratif.cooperative.till.SessionEvent.SessionClosed;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Ask TELLER = Asking.teller("2026-11-03");

    @Test
    void closesWithADifferenceOnlyForAReason() {
        assertThatThrownBy(() -> opened(0).decide(close(130_000, null), TELLER)).hasMessage("reason-missing");

        var fact = (SessionClosed) opened(0).decide(close(130_000, new Secret("not found")), TELLER);

        assertThat(fact.expectedRupiah()).isEqualTo(140_000);
        assertThat(fact.differenceRupiah()).isEqualTo(-10_000);
    }

    @Test
    void countsWhatWasThereAtTheBeginning() {
        var fact = (SessionClosed) opened(380_000).decide(close(520_000, null), TELLER);

        assertThat(fact.differenceRupiah()).isZero();
    }

    @Test
    void isClosedByItsTellerOrAManager() {
        var other = Asking.as("teller.two", Role.TELLER, "2026-11-03");

        assertThatThrownBy(() -> opened(0).decide(close(140_000, null), other)).hasMessage("session-of-another");
        assertThat(opened(0).decide(close(140_000, null), Asking.manager("2026-11-03")))
                .isInstanceOf(SessionClosed.class);
    }

    @Test
    void closesOnce() {
        assertThatThrownBy(() -> closed().decide(close(140_000, null), TELLER)).hasMessage("session-closed");
    }

    @Test
    void notesOnceWhatCameLate() {
        var late = new NoteLateCash(145_000);

        var fact = (SessionCashLate) closed().decide(late, TELLER);

        assertThat(fact.amountRupiah()).isEqualTo(5_000);
        assertThatThrownBy(() -> closed().after(fact).decide(late, TELLER)).hasMessage("nothing-late");
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> opened(0).decide(close(-1, new Secret("why")), TELLER))
                .hasMessage("amount-negative");
    }

    private static Session opened(long cash) {
        var unknown = Session.unknown("session");
        return unknown.after(unknown.decide(new OpenSession("A", cash), TELLER));
    }

    private static Session closed() {
        return opened(0).after(opened(0).decide(close(140_000, null), TELLER));
    }

    private static Close close(long counted, @Nullable Secret reason) {
        return new Close(new CloseSession(counted, reason), 140_000);
    }
}
