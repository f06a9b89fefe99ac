package desmigratif.reporting.rebuild;

import static desmigratif.kit.Role.OPERATOR;

import desmigratif.kit.web.For;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.generation.Generations.State;
import desmigratif.reporting.generation.Shelf.Print;
import desmigratif.reporting.generation.Shelves;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An operator's commands; each may be given again without harm. */
@RestController
@RequestMapping("/api/reporting/v1")
@For(OPERATOR)
class RebuildController {

    private final Rebuild rebuild;
    private final RebuildingHandler handler;
    private final Shelves shelves;
    private final FigureShelf figures;

    RebuildController(Rebuild rebuild, RebuildingHandler handler, Shelves shelves, FigureShelf figures) {
        this.rebuild = rebuild;
        this.handler = handler;
        this.shelves = shelves;
        this.figures = figures;
    }

    /** Fingerprints by collection, the number of the generation apart; of the one being built, where there is one. */
    record Fingerprint(
            int generation,
            Map<String, Print> collections,
            @Nullable Integer building,
            @Nullable Map<String, Print> built) {}

    @GetMapping("/rebuild")
    State state() {
        return rebuild.state();
    }

    @PostMapping("/rebuild")
    State begin() {
        var state = rebuild.begin();
        handler.wake();
        return state;
    }

    @DeleteMapping("/rebuild")
    State abandon() {
        return rebuild.abandon();
    }

    @PostMapping("/rebuild/swap")
    State swap() {
        return rebuild.swap();
    }

    @GetMapping("/fingerprint")
    Fingerprint fingerprint() {
        var state = rebuild.state();
        var building = state.building();
        return new Fingerprint(
                state.current(), prints(state.current()), building, building == null ? null : prints(building));
    }

    private Map<String, Print> prints(int generation) {
        var prints = new TreeMap<String, Print>();
        shelves.all().forEach(it -> prints.put(it.name(), it.print(generation)));
        prints.put("figures", figures.print(generation));
        return prints;
    }
}
