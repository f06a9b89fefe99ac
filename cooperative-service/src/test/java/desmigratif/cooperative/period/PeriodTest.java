package desmigratif.cooperative.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.period.Period.Stage;
import desmigratif.cooperative.period.PeriodCommand.ClosePeriod;
import desmigratif.cooperative.period.PeriodCommand.PreparePeriod;
import desmigratif.cooperative.period.PeriodCommand.ReopenPeriod;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final PreparePeriod PREPARE = new PreparePeriod("usp", YearMonth.of(2026, 11));

    @Test
    void isNotPreparedBeforeTheMonthIsOver() {
        assertThatThrownBy(() -> Period.unknown("it").decide(PREPARE, Asking.manager("2026-11-30")))
                .hasMessage("month-not-over");
    }

    @Test
    void isClosedByASecondPerson() {
        var managerOnTheBoard = Asking.as("manager", Role.BOARD, "2026-12-01");

        assertThatThrownBy(() -> prepared().decide(new ClosePeriod(), managerOnTheBoard))
                .hasMessage("second-person");
        assertThat(closed().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void isClosedOnce() {
        assertThatThrownBy(() -> closed().decide(new ClosePeriod(), Asking.board("2026-12-01")))
                .hasMessage("month-closed");
        assertThatThrownBy(() -> closed().decide(PREPARE, Asking.manager("2026-12-01")))
                .hasMessage("month-closed");
    }

    @Test
    void opensAgainUntilItIsClosed() {
        var reopen = new ReopenPeriod(new Secret("a slip is missing"));

        assertThat(prepared()
                        .after(prepared().decide(reopen, Asking.manager("2026-12-01")))
                        .stage())
                .isEqualTo(Stage.OPEN);
        assertThatThrownBy(() -> closed().decide(reopen, Asking.manager("2026-12-01")))
                .hasMessage("not-prepared");
    }

    private static Period prepared() {
        var unknown = Period.unknown("it");
        return unknown.after(unknown.decide(PREPARE, Asking.manager("2026-12-01")));
    }

    private static Period closed() {
        return prepared().after(prepared().decide(new ClosePeriod(), Asking.board("2026-12-01")));
    }
}
