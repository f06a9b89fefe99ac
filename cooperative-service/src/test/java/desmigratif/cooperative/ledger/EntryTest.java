package desmigratif.cooperative.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void refusesHalfAnEntry() {
        var cash = new Entry.Line("1101", 5_000, 0);

        assertThatThrownBy(() -> new Entry(LocalDate.of(2026, 11, 30), List.of(cash)))
                .hasMessage("debit 5000 is not credit 0");
    }
}
