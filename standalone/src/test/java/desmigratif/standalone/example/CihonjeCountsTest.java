package desmigratif.standalone.example;

import static desmigratif.standalone.example.Counted.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CihonjeCountsTest {

    private static final Counted CIHONJE = new Counted("3302152003");

    @Test
    void hasNinetySixAbroad() {
        var where = new TreeMap<String, Long>();
        var left = CIHONJE.rows("departures.csv");
        for (var it : CIHONJE.abroad()) {
            var country = left.stream()
                    .filter(that -> that.get("nik").equals(it.get("nik")))
                    .map(that -> that.get("country"))
                    .findFirst();
            where.merge(country.orElse(it.get("negara")), 1L, Long::sum);
        }

        assertThat(by("jenis_kelamin", CIHONJE.abroad())).isEqualTo(Map.of("L", 14L, "P", 82L));
        assertThat(where).isEqualTo(Map.of("TW", 38L, "HK", 31L, "SG", 12L, "MY", 15L));
    }

    @Test
    void hasOneHundredAndThirtyThreeReturned() {
        assertThat(by("jenis_kelamin", CIHONJE.returned())).isEqualTo(Map.of("L", 21L, "P", 112L));
    }

    @Test
    void sawTwelveLeave() {
        var departures = CIHONJE.rows("departures.csv");

        assertThat(departures).hasSize(12);
        assertThat(by("channel", departures)).isEqualTo(Map.of("procedural", 10L, "unknown", 2L));
    }

    @Test
    void hasFifteenInFourGroupsOfFourHundredAndTwelve() {
        var targets = CIHONJE.targets().stream().map(it -> it.get("nik")).toList();

        assertThat(targets).hasSize(412);
        assertThat(CIHONJE.niks("participants.csv"))
                .hasSize(15)
                .doesNotHaveDuplicates()
                .isSubsetOf(targets);
        assertThat(by("group", CIHONJE.rows("participants.csv")).values()).containsExactlyInAnyOrder(4L, 4L, 4L, 3L);
    }

    @Test
    void comesInFewerNumbersEachTime() {
        assertThat(new TreeMap<>(by("on", CIHONJE.rows("present.csv"))).values())
                .containsExactly(18L, 15L, 11L);
    }
}
