package desmigratif.business.cycle;

import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;

import desmigratif.business.cycle.CycleCommand.DivideCycle;
import desmigratif.business.cycle.CycleCommand.Reversal;
import desmigratif.business.cycle.CycleCommand.ReverseCost;
import desmigratif.business.cycle.CycleCommand.ReverseSale;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of cycles that must know more than was asked: reversals, and the division. */
@RestController
@RequestMapping("/api/business/v1/villages/{village}/cycles/{cycle}")
class SettlingController {

    private final Keeper<Cycle, CycleCommand, CycleEvent> cycles;
    private final GroupLookup groups;

    SettlingController(Keeper<Cycle, CycleCommand, CycleEvent> cycles, GroupLookup groups) {
        this.cycles = cycles;
        this.groups = groups;
    }

    /** Why an entry was wrong, in words that are never told. */
    record Wrong(Secret reason) implements MovesMoney {}

    /** The entry is the version of the cycle that made it. */
    record Reverse(long entry, Secret reason) implements MovesMoney {

        @Override
        public void check() {
            Entry.checkReason(reason);
        }
    }

    /** Nothing needs to be said. */
    record Divide() implements MovesMoney {}

    /** A village may have one mentor, so the cooperative's manager can be the second person. */
    @PostMapping("/sales/{entry}/reversal")
    @For({MENTOR, MANAGER})
    Answer reverseSale(Ask ask, @PathVariable String cycle, @PathVariable long entry, @RequestBody Wrong body) {
        return cycles.handle(
                ask, cycle, new Reverse(entry, body.reason()), it -> new ReverseSale(reversal(ask, cycle, it)));
    }

    @PostMapping("/costs/{entry}/reversal")
    @For({MENTOR, MANAGER})
    Answer reverseCost(Ask ask, @PathVariable String cycle, @PathVariable long entry, @RequestBody Wrong body) {
        return cycles.handle(
                ask, cycle, new Reverse(entry, body.reason()), it -> new ReverseCost(reversal(ask, cycle, it)));
    }

    @PostMapping("/division")
    @For(MENTOR)
    Answer divide(Ask ask, @PathVariable String cycle, @RequestBody Divide body) {
        return cycles.handle(ask, cycle, body, it -> new DivideCycle(members(cycles.get(ask, cycle))));
    }

    private Reversal reversal(Ask ask, String cycle, Reverse it) {
        return cycles.timeline(ask, cycle).stream()
                .filter(had -> had.version() == it.entry())
                .findFirst()
                .map(had -> new Reversal(it.entry(), had.factId(), had.actor(), it.reason()))
                .orElseThrow(() -> new RuleBroken("entry-unknown", "entry"));
    }

    private List<String> members(Cycle cycle) {
        var closedOn = cycle.closedOn();
        return closedOn == null ? List.of() : groups.membersOn(cycle.planned().group(), closedOn);
    }
}
