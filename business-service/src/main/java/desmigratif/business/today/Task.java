package desmigratif.business.today;

import desmigratif.business.capital.CapitalLookup.TurnedAway;
import desmigratif.business.cycle.CycleLookup.Open;
import desmigratif.kit.Id;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One thing to see to.
 *
 * @param of the cycle or capital it is about
 * @param person who asked for the capital
 * @param what the product that should have been harvested, or the reason of the cooperative
 * @param since since when it has been so
 * @param act where it can be put right
 */
record Task(Kind kind, String of, String group, @Nullable String person, String what, Instant since, String act) {

    /** What kinds of task there are. */
    enum Kind {
        HARVEST_OVERDUE,
        CAPITAL_TURNED_AWAY
    }

    static Task of(Open it, ZoneId zone) {
        var since = it.harvestPlannedOn().plusDays(1).atStartOfDay(zone).toInstant();
        var act = path(it.cycle(), "cycles", "harvest");
        return new Task(Kind.HARVEST_OVERDUE, it.cycle(), it.group(), null, it.product(), since, act);
    }

    static Task of(TurnedAway it) {
        var act = path(it.capital(), "capitals", "askings");
        return new Task(Kind.CAPITAL_TURNED_AWAY, it.capital(), it.group(), it.person(), it.reason(), it.since(), act);
    }

    private static String path(String id, String things, String command) {
        return "/api/business/v1/villages/%s/%s/%s/%s".formatted(Id.village(id), things, Id.local(id), command);
    }
}
