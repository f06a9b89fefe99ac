package desmigratif.registry.outreach;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.TODAY;
import static desmigratif.registry.Asks.id;
import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.outreach.OutreachCommand.HoldOutreach;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutreachTest {

    private static final Outreach NONE = Outreach.unknown(id("outreach", 1));
    private static final String SITI = id("person", 1);

    @Test
    void tellsWhoWasPresent() {
        var fact = NONE.decide(new HoldOutreach(TODAY, "safe-migration", List.of(id("person", 2), SITI)), ASK);

        assertThat(NONE.after(fact).present()).containsExactly(SITI, id("person", 2));
    }

    @Test
    void refusesNobodyAndSomebodyTwice() {
        refused(() -> hold(TODAY, "rights", List.of()), "nobody-present", "present");
        refused(() -> hold(TODAY, "rights", List.of(SITI, SITI)), "present-twice", "present");
    }

    @Test
    void refusesTomorrowAnotherVillageAndUnknownTopics() {
        refused(() -> hold(TODAY.plusDays(1), "rights", List.of(SITI)), "date-in-future", "on");
        refused(() -> hold(TODAY, "football", List.of(SITI)), "unknown-code", "topic");
        var stranger = SITI.replace("6101042014", "3302152003");
        refused(() -> hold(TODAY, "rights", List.of(stranger)), "bad-id", "present");
    }

    private static void hold(LocalDate on, String topic, List<String> present) {
        NONE.decide(new HoldOutreach(on, topic, present), ASK);
    }
}
