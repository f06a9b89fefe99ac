package desmigratif.business.today;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.BusinessTest;
import desmigratif.business.Village;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import org.junit.jupiter.api.Test;

/** In a village of its own, so that what is counted is what this test made. */
@BusinessTest
class TodayServiceTest {

    private final Village village;

    TodayServiceTest(Http http, Facts facts) {
        this.village = new Village("6101042004", http, facts);
    }

    @Test
    void holdsHarvestsPastTheirPlanAndCountsWithoutPersons() {
        var siti = village.adult();
        var aminah = village.adult();
        var fishers = village.group(siti, aminah);
        village.group(siti);
        var late = village.cycle(fishers);
        var selling = village.cycle(fishers);
        village.sell(selling, "2026-11-14", 12_000, 20_000).expect(200);

        var today = village.as("mentor").get(village.path("today")).expect(200);
        var counts = village.as("officer").get(village.path("counts")).expect(200);

        assertThat(today.at("/kinds/0/kind").asString()).isEqualTo("harvest-overdue");
        assertThat(today.at("/kinds/0/count").asLong()).isEqualTo(1);
        assertThat(today.at("/kinds/0/first/0/of").asString()).isEqualTo(village.whole(late));
        assertThat(today.at("/kinds/0/first/0/since").asString()).isEqualTo("2026-11-14T17:00:00Z");
        assertThat(today.at("/kinds/0/first/0/act").asString()).endsWith(late + "/harvest");
        assertThat(counts.at("/groups").asLong()).isEqualTo(2);
        assertThat(counts.at("/participants").asLong()).isEqualTo(2);
        assertThat(counts.at("/openCycles").asLong()).isEqualTo(2);
        assertThat(counts.at("/overdue").asLong()).isEqualTo(1);
        assertThat(counts.at("/capitals/asked").asLong()).isZero();
        village.as("officer").get(village.path("today")).expect(403, "not-allowed");
    }
}
