package desmigratif.cooperative.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.remittance.Code.Channel;
import desmigratif.cooperative.remittance.Code.FeeBorneBy;
import desmigratif.cooperative.remittance.Code.Licensed;
import desmigratif.cooperative.remittance.Code.Proof;
import desmigratif.cooperative.remittance.RemittanceCommand.Note;
import desmigratif.cooperative.remittance.RemittanceCommand.RecordRemittance;
import desmigratif.cooperative.remittance.RemittanceEvent.RemittanceRecorded;
import desmigratif.cooperative.remittance.RemittanceEvent.Split;
import desmigratif.cooperative.remittance.Uses.Shares;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors of domain.md §4.6 and §13, and the remittance of docs/day-one-of-the-books.md. */
class RemittanceTest {

    private static final Shares SHARES = new Shares(4_500, 1_800, 1_200, 1_500, 700, 300);

    @Test
    void receivesLessWhereTheFeeIsDeducted() {
        assertThat(ringgit(FeeBorneBy.SENDER).arrivedRupiah()).isEqualTo(3_530_000);
        assertThat(ringgit(FeeBorneBy.RECIPIENT).arrivedRupiah()).isEqualTo(3_487_640);
    }

    @Test
    void readsTheYenPerHundred() {
        var yen = new Transfer("JPY", 50_000, 11_065_140_000L, 100, null, null, null);

        assertThat(yen.checked().arrivedRupiah()).isEqualTo(5_532_570);
    }

    @Test
    void tellsTheCostOnlyWithAMiddleRate() {
        var without = new Transfer("MYR", 100_000, 3_530_000_000L, 1, 1_200L, FeeBorneBy.SENDER, null);

        assertThat(ringgit(FeeBorneBy.SENDER).costBasisPoints()).isEqualTo(218);
        assertThat(without.costBasisPoints()).isNull();
    }

    @Test
    void givesWhatIsLeftOverToDailyNeeds() {
        var fact = (RemittanceRecorded) record(null, SHARES, null);

        assertThat(fact.receivedRupiah()).isEqualTo(3_487_640);
        assertThat(fact.plan()).isEqualTo(new Split(1_569_440, 627_775, 418_516, 523_146, 244_134, 104_629));
        assertThat(fact.costBasisPoints()).isEqualTo(218);
        assertThat(Remittance.unknown("it").after(fact).plan().savedRupiah()).isEqualTo(767_280);
    }

    @Test
    void refusesAPlanThatIsNotWhole() {
        assertThatThrownBy(() -> record(null, new Shares(4_500, 1_800, 1_200, 1_500, 700, 299), null))
                .hasMessage("shares-not-whole");
        assertThatThrownBy(() -> record(null, null, new Uses(3_487_639, 0, 0, 0, 0, 0)))
                .hasMessage("plan-not-whole");
        assertThatThrownBy(() -> record(null, null, new Uses(3_487_641, 0, 0, 0, 0, -1)))
                .hasMessage("amount-negative");
        assertThatThrownBy(() -> record(null, null, null)).hasMessage("plan-or-shares");
    }

    @Test
    void refusesAnArrivalFarFromWhatTheRateSays() {
        assertThat(record(3_480_000L, SHARES, null)).isInstanceOf(RemittanceRecorded.class);
        assertThatThrownBy(() -> record(3_400_000L, SHARES, null)).hasMessage("received-does-not-match");
    }

    @Test
    void refusesAnUnknownCurrency() {
        var rubbish = new Transfer("XYZ", 1, null, null, null, null, null);

        assertThatThrownBy(rubbish::checked).hasMessage("bad-currency");
    }

    private static Transfer ringgit(FeeBorneBy by) {
        return new Transfer("MYR", 100_000, 3_530_000_000L, 1, 1_200L, by, 3_565_000_000L).checked();
    }

    private static RemittanceEvent record(@Nullable Long received, @Nullable Shares shares, @Nullable Uses plan) {
        var asked = new RecordRemittance(
                "siti",
                null,
                Channel.BANK,
                Licensed.YES,
                "MYR",
                100_000,
                3_530_000_000L,
                1,
                1_200L,
                FeeBorneBy.RECIPIENT,
                3_565_000_000L,
                received,
                LocalDate.parse("2026-11-03"),
                Proof.SLIP,
                shares,
                plan,
                true);
        return Remittance.unknown("it").decide(new Note(asked, "person", null), Asking.teller("2026-11-03"));
    }
}
