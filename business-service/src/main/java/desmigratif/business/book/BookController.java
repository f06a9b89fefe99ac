package desmigratif.business.book;

import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;

import desmigratif.business.capital.CapitalLookup;
import desmigratif.business.cycle.CycleLookup;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.web.For;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the book of a group. */
@RestController
class BookController {

    private final GroupLookup groups;
    private final CycleLookup cycles;
    private final CapitalLookup capitals;

    BookController(GroupLookup groups, CycleLookup cycles, CapitalLookup capitals) {
        this.groups = groups;
        this.cycles = cycles;
        this.capitals = capitals;
    }

    @GetMapping("/api/business/v1/villages/{village}/groups/{group}/book")
    @For({MENTOR, MANAGER, BOARD})
    BookView book(Ask ask, @PathVariable String group) {
        var id = groups.id(ask, group);
        return BookView.of(id, capitals.arrived(ask.village(), id), cycles.lines(ask.village(), id));
    }
}
