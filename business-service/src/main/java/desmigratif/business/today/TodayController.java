package desmigratif.business.today;

import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.business.capital.CapitalLookup;
import desmigratif.business.capital.CapitalLookup.TurnedAway;
import desmigratif.business.cycle.CycleLookup;
import desmigratif.business.cycle.CycleLookup.Open;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.web.For;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits today, and how much there is of everything. */
@RestController
@RequestMapping("/api/business/v1/villages/{village}")
class TodayController {

    private final GroupLookup groups;
    private final CycleLookup cycles;
    private final CapitalLookup capitals;

    TodayController(GroupLookup groups, CycleLookup cycles, CapitalLookup capitals) {
        this.groups = groups;
        this.cycles = cycles;
        this.capitals = capitals;
    }

    /** Harvests past their plan, the longest first, and capital that can be asked for again. */
    record Today(LocalDate today, List<Open> overdue, List<TurnedAway> turnedAway) {}

    /** Counts without any person. */
    record Counts(long groups, long participants, long openCycles, long overdue, Map<String, Integer> capitals) {}

    @GetMapping("/today")
    @For(MENTOR)
    Today today(Ask ask) {
        return new Today(ask.today(), cycles.overdue(ask.village(), ask.today()), capitals.turnedAway(ask.village()));
    }

    @GetMapping("/counts")
    @For({MENTOR, OFFICER, HEAD})
    Counts counts(Ask ask) {
        var group = groups.count(ask.village());
        long open = cycles.countOpen(ask.village());
        long overdue = cycles.overdue(ask.village(), ask.today()).size();
        return new Counts(group.groups(), group.participants(), open, overdue, capitals.count(ask.village()));
    }
}
