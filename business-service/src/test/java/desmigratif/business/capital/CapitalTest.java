package desmigratif.business.capital;

import static desmigratif.business.Asks.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.business.Asks;
import desmigratif.business.capital.Capital.Stage;
import desmigratif.business.capital.CapitalCommand.Arrive;
import desmigratif.business.capital.CapitalCommand.AskAgain;
import desmigratif.business.capital.CapitalCommand.AskCapital;
import desmigratif.business.capital.CapitalCommand.Refuse;
import desmigratif.business.capital.CapitalCommand.TakeBack;
import desmigratif.business.capital.CapitalCommand.TurnAway;
import desmigratif.business.capital.CapitalEvent.CapitalArrived;
import desmigratif.business.capital.CapitalEvent.CapitalAsked;
import desmigratif.business.capital.CapitalEvent.CapitalRefused;
import desmigratif.business.capital.CapitalEvent.CapitalTurnedAway;
import desmigratif.business.capital.CapitalEvent.Purpose;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import org.junit.jupiter.api.Test;

class CapitalTest {

    private static final String CAPITAL = id("capital", 1);
    private static final String GROUP = id("group", 1);
    private static final String SITI = id("person", 1);
    private static final String LOAN = id("loan", 1);
    private static final String SECOND_LOAN = id("loan", 2);
    private static final Ask MENTOR = Asks.by("pendamping");

    @Test
    void isAskedForByAParticipant() {
        var fact = Capital.unknown(CAPITAL).decide(wish(2_000_000, 10), MENTOR);

        assertThat(fact).isEqualTo(asked(1, 2_000_000));
    }

    @Test
    void refusesAnAmountNobodyCouldLend() {
        assertRefused(given(), wish(0, 10), "amount-not-positive");
        assertRefused(given(), wish(Rupiah.MOST + 1, 10), "amount-too-large");
    }

    @Test
    void refusesToBeLentForOverFiveYears() {
        assertRefused(given(), wish(2_000_000, 61), "months-out-of-range");
        assertRefused(given(), wish(2_000_000, 0), "months-out-of-range");
    }

    @Test
    void isTurnedAwayWhileTheMembershipIsIncomplete() {
        var fact = given(asked(1, 2_000_000)).decide(new TurnAway(LOAN, "membership-incomplete"), MENTOR);

        assertThat(fact).isEqualTo(turnedAway(2));
    }

    @Test
    void canBeAskedForAgainOnceTurnedAway() {
        var capital = given(asked(1, 2_000_000), turnedAway(2));

        assertThat(capital.decide(new AskAgain(1_500_000, 10, Purpose.FEED), MENTOR))
                .isEqualTo(asked(3, 1_500_000));
    }

    @Test
    void refusesToBeAskedForAgainWhileItWaits() {
        assertRefused(given(asked(1, 2_000_000)), new AskAgain(1_500_000, 10, Purpose.FEED), "capital-not-turned-away");
    }

    @Test
    void refusesToBeAskedForAgainOnceRefused() {
        var refused = new CapitalRefused(CAPITAL, 2, MENTOR.at(), "cannot-repay", LOAN);

        assertRefused(
                given(asked(1, 2_000_000), refused), new AskAgain(1, 10, Purpose.FEED), "capital-not-turned-away");
    }

    @Test
    void arrivesInTheBookWhenTheLoanIsPaidOut() {
        var capital = given(asked(1, 2_000_000));

        var after = capital.after(capital.decide(new Arrive(LOAN, 1_800_000, Asks.TODAY), MENTOR));

        assertThat(after.stage()).isEqualTo(Stage.ARRIVED);
        assertThat(after.arrivals()).containsExactly(new Arrival(LOAN, 1_800_000, Asks.TODAY));
    }

    @Test
    void takesMoneyThatHasMovedWhateverWasSaidBefore() {
        var capital = given(asked(1, 2_000_000), arrived(2, LOAN));

        var after = capital.after(capital.decide(new Arrive(SECOND_LOAN, 500_000, Asks.TODAY), MENTOR));

        assertThat(after.arrivals()).hasSize(2);
    }

    @Test
    void takesTheSameLoanOnce() {
        var capital = given(asked(1, 2_000_000), arrived(2, LOAN));

        assertRefused(capital, new Arrive(LOAN, 1_800_000, Asks.TODAY), "capital-arrived-already");
    }

    @Test
    void goesAgainWhenThePayoutIsReversed() {
        var capital = given(asked(1, 2_000_000), arrived(2, LOAN));

        var after = capital.after(capital.decide(new TakeBack(LOAN, Asks.TODAY), MENTOR));

        assertThat(after.arrivals()).isEmpty();
        assertThat(after.decide(new Arrive(LOAN, 1_800_000, Asks.TODAY), MENTOR))
                .isEqualTo(arrived(4, LOAN));
        assertRefused(capital, new TakeBack(SECOND_LOAN, Asks.TODAY), "capital-not-arrived");
    }

    @Test
    void isAnsweredOnce() {
        var capital = given(asked(1, 2_000_000), turnedAway(2));

        assertRefused(capital, new Refuse(LOAN, "cannot-repay"), "capital-answered");
        assertRefused(capital, new TurnAway(LOAN, "membership-incomplete"), "capital-answered");
    }

    private static void assertRefused(Capital capital, CapitalCommand command, String code) {
        assertThatThrownBy(() -> capital.decide(command, MENTOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
    }

    /** The capital these facts have made. */
    private static Capital given(CapitalEvent... facts) {
        var capital = Capital.unknown(CAPITAL);
        for (var fact : facts) {
            capital = capital.after(fact);
        }
        return capital;
    }

    private static AskCapital wish(long amountRupiah, int months) {
        return new AskCapital(GROUP, SITI, amountRupiah, months, Purpose.FEED);
    }

    private static CapitalAsked asked(long version, long amountRupiah) {
        return new CapitalAsked(CAPITAL, version, MENTOR.at(), GROUP, SITI, amountRupiah, 10, Purpose.FEED);
    }

    private static CapitalTurnedAway turnedAway(long version) {
        return new CapitalTurnedAway(CAPITAL, version, MENTOR.at(), "membership-incomplete", LOAN);
    }

    private static CapitalArrived arrived(long version, String loan) {
        return new CapitalArrived(CAPITAL, version, MENTOR.at(), loan, 1_800_000, Asks.TODAY);
    }
}
