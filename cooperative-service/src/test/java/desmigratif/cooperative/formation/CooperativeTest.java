package desmigratif.cooperative.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.formation.CooperativeCommand.FoundCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.LicenseUnit;
import desmigratif.cooperative.formation.CooperativeCommand.PrepareCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.SetSettings;
import desmigratif.cooperative.formation.CooperativeEvent.CooperativeFounded;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CooperativeTest {

    private static final Ask BOARD = Asking.board("2026-11-02");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void refusesEightFounders() {
        assertThatThrownBy(() -> prepared().decide(founders(8), BOARD)).hasMessage("too-few-founders");
    }

    @Test
    void refusesAFounderNamedTwice() {
        var eightAndOneAgain = new FoundCooperative(DAY, List.of("1", "2", "3", "4", "5", "6", "7", "8", "8"), UNITS);

        assertThatThrownBy(() -> prepared().decide(eightAndOneAgain, BOARD)).hasMessage("founder-named-twice");
    }

    @Test
    void isFoundedByNineWithTheUsualSettings() {
        var fact = prepared().decide(founders(9), BOARD);

        assertThat(fact)
                .isEqualTo(new CooperativeFounded(
                        "it", 2, DAY, 9, Set.of("shop", "usp"), 50_000, 5_000, 500_000, BOARD.at()));
    }

    @Test
    void refusesToBeFoundedUnpreparedOrTwice() {
        assertThatThrownBy(() -> Cooperative.unknown("it").decide(founders(9), BOARD))
                .hasMessage("not-prepared");
        assertThatThrownBy(() -> founded().decide(founders(9), BOARD)).hasMessage("already-founded");
    }

    @Test
    void licensesAUnitOnce() {
        var licensed = given(founded(), new LicenseUnit(DAY, Unit.USP));

        assertThat(licensed.stage()).isEqualTo(Stage.LICENSED);
        assertThatThrownBy(() -> licensed.decide(new LicenseUnit(DAY, Unit.USP), BOARD))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("already-licensed");
    }

    @Test
    void changesTheMandatorySavingFromTheMonthOn() {
        var changed =
                founded().after(founded().decide(new SetSettings(60_000, 7_500, 250_000), Asking.board("2027-02-10")));

        assertThat(changed.mandatory())
                .containsExactly(
                        new MandatoryRate(YearMonth.of(2026, 11), 5_000),
                        new MandatoryRate(YearMonth.of(2027, 2), 7_500));
        assertThat(changed.tellerLimitRupiah()).isEqualTo(250_000);
    }

    private static final Set<Unit> UNITS = Set.of(Unit.USP, Unit.SHOP);

    private static FoundCooperative founders(int count) {
        return new FoundCooperative(
                DAY, IntStream.range(0, count).mapToObj(Integer::toString).toList(), UNITS);
    }

    private static Cooperative prepared() {
        return given(Cooperative.unknown("it"), new PrepareCooperative(DAY));
    }

    private static Cooperative founded() {
        return given(prepared(), founders(9));
    }

    private static Cooperative given(Cooperative before, CooperativeCommand command) {
        return before.after(before.decide(command, BOARD));
    }
}
