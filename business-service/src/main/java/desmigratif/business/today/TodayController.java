package desmigratif.business.today;

import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.business.capital.CapitalLookup;
import desmigratif.business.cycle.CycleLookup;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.web.For;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what waits today, and how much there is of everything. */
@RestController
@RequestMapping("/api/business/v1/villages/{village}")
class TodayController {

    private static final int FIRST_FEW = 20;

    private final GroupLookup groups;
    private final CycleLookup cycles;
    private final CapitalLookup capitals;

    TodayController(GroupLookup groups, CycleLookup cycles, CapitalLookup capitals) {
        this.groups = groups;
        this.cycles = cycles;
        this.capitals = capitals;
    }

    /** The first few tasks of each kind, the longest waiting first, and how many there are in all. */
    record Today(List<Tasks> kinds) {}

    /** Tasks of one kind. */
    record Tasks(Task.Kind kind, long count, List<Task> first) {}

    /** Counts without any person; capitals by stage. */
    record Counts(long groups, long participants, long openCycles, long overdue, Map<String, Integer> capitals) {}

    @GetMapping("/today")
    @For(MENTOR)
    Today today(Ask ask) {
        var overdue = cycles.overdue(ask.village(), ask.today()).stream()
                .map(it -> Task.of(it, ask.zone()))
                .toList();
        var turnedAway =
                capitals.turnedAway(ask.village()).stream().map(Task::of).toList();
        return new Today(
                List.of(tasks(Task.Kind.HARVEST_OVERDUE, overdue), tasks(Task.Kind.CAPITAL_TURNED_AWAY, turnedAway)));
    }

    @GetMapping("/counts")
    @For({MENTOR, OFFICER, HEAD})
    Counts counts(Ask ask) {
        var group = groups.count(ask.village());
        long open = cycles.countOpen(ask.village());
        long overdue = cycles.overdue(ask.village(), ask.today()).size();
        return new Counts(group.groups(), group.participants(), open, overdue, capitals.count(ask.village()));
    }

    private static Tasks tasks(Task.Kind kind, List<Task> all) {
        return new Tasks(kind, all.size(), all.stream().limit(FIRST_FEW).toList());
    }
}
