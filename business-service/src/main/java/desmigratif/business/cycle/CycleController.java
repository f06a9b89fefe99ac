package desmigratif.business.cycle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;

import com.mongodb.client.model.Filters;
import desmigratif.business.cycle.CycleCommand.CloseCycle;
import desmigratif.business.cycle.CycleCommand.MakeSale;
import desmigratif.business.cycle.CycleCommand.PlanCycle;
import desmigratif.business.cycle.CycleCommand.RecordCost;
import desmigratif.business.cycle.CycleCommand.RecordHarvest;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.store.Records;
import desmigratif.kit.web.For;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of cycles. Manager and board read them, because they decide on a group's capital. */
@RestController
@RequestMapping("/api/business/v1/villages/{village}/cycles")
class CycleController {

    private final Keeper<Cycle, CycleCommand, CycleEvent> cycles;
    private final GroupLookup groups;

    CycleController(Keeper<Cycle, CycleCommand, CycleEvent> cycles, GroupLookup groups) {
        this.cycles = cycles;
        this.groups = groups;
    }

    @GetMapping
    @For({MENTOR, MANAGER, BOARD})
    Page<CycleView.CycleRow> list(
            Ask ask,
            Paging paging,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) Cycle.@Nullable Stage stage) {
        return cycles.page(ask, and(group(ask, group), stage(stage)), paging).map(it -> CycleView.row(it, ask.today()));
    }

    @GetMapping("/{cycle}")
    @For({MENTOR, MANAGER, BOARD})
    Kept<CycleView> one(Ask ask, @PathVariable String cycle) {
        var kept = cycles.kept(ask, cycle);
        return kept.map(it -> CycleView.of(kept, ask.today()));
    }

    @GetMapping("/{cycle}/timeline")
    @For(MENTOR)
    List<Moment> timeline(Ask ask, @PathVariable String cycle) {
        return cycles.timeline(ask, cycle);
    }

    @PutMapping("/{cycle}")
    @For(MENTOR)
    Answer plan(Ask ask, @PathVariable String cycle, @RequestBody PlanCycle body) {
        return cycles.create(ask, cycle, body, it -> {
            var group = Id.checked(ask.village(), "group", it.group(), "group");
            groups.checkFormed(group, it.startOn(), "startOn");
            return it;
        });
    }

    @PostMapping("/{cycle}/costs")
    @For(MENTOR)
    Answer recordCost(Ask ask, @PathVariable String cycle, @RequestBody RecordCost body) {
        return cycles.handle(ask, cycle, body);
    }

    @PostMapping("/{cycle}/harvest")
    @For(MENTOR)
    Answer recordHarvest(Ask ask, @PathVariable String cycle, @RequestBody RecordHarvest body) {
        return cycles.handle(ask, cycle, body);
    }

    @PostMapping("/{cycle}/sales")
    @For(MENTOR)
    Answer makeSale(Ask ask, @PathVariable String cycle, @RequestBody MakeSale body) {
        return cycles.handle(ask, cycle, body);
    }

    @PostMapping("/{cycle}/closing")
    @For(MENTOR)
    Answer close(Ask ask, @PathVariable String cycle, @RequestBody CloseCycle body) {
        return cycles.handle(ask, cycle, body);
    }

    private static Bson group(Ask ask, @Nullable String group) {
        return group == null
                ? Filters.empty()
                : eq("state.plan.group", Id.checked(ask.village(), "group", group, "group"));
    }

    private static Bson stage(Cycle.@Nullable Stage stage) {
        return stage == null ? Filters.empty() : eq("state.stage", Records.code(stage));
    }
}
