package desmigratif.business.capital;

import static com.mongodb.client.model.Filters.eq;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;

import com.mongodb.client.model.Filters;
import desmigratif.business.capital.CapitalCommand.AskAgain;
import desmigratif.business.capital.CapitalCommand.AskCapital;
import desmigratif.business.group.GroupLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of capitals. What the cooperative answers comes by its facts, never through here. */
@RestController
@RequestMapping("/api/business/v1/villages/{village}/capitals")
class CapitalController {

    private final Keeper<Capital, CapitalCommand, CapitalEvent> capitals;
    private final Copies<KnownLoan> loans;
    private final GroupLookup groups;

    CapitalController(
            Keeper<Capital, CapitalCommand, CapitalEvent> capitals, Copies<KnownLoan> loans, GroupLookup groups) {
        this.capitals = capitals;
        this.loans = loans;
        this.groups = groups;
    }

    @GetMapping
    @For({MENTOR, MANAGER, BOARD})
    Page<CapitalView> list(Ask ask, Paging paging, @RequestParam(required = false) @Nullable String group) {
        var where = group == null
                ? Filters.empty()
                : eq("state.wish.group", Id.checked(ask.village(), "group", group, "group"));
        return capitals.page(ask, where, paging).map(it -> view(ask, it));
    }

    @GetMapping("/{capital}")
    @For({MENTOR, MANAGER, BOARD})
    Kept<CapitalView> one(Ask ask, @PathVariable String capital) {
        var kept = capitals.kept(ask, capital);
        return kept.map(it -> view(ask, kept));
    }

    @GetMapping("/{capital}/timeline")
    @For(MENTOR)
    List<Moment> timeline(Ask ask, @PathVariable String capital) {
        return capitals.timeline(ask, capital);
    }

    @PutMapping("/{capital}")
    @For(MENTOR)
    Answer askFor(Ask ask, @PathVariable String capital, @RequestBody AskCapital body) {
        return capitals.create(ask, capital, body, it -> {
            checkMember(ask, it.group(), it.person());
            return it;
        });
    }

    @PostMapping("/{capital}/askings")
    @For(MENTOR)
    Answer askAgain(Ask ask, @PathVariable String capital, @RequestBody AskAgain body) {
        return capitals.handle(ask, capital, body, it -> {
            var wish = capitals.get(ask, capital).wished();
            checkMember(ask, wish.group(), wish.person());
            return it;
        });
    }

    private void checkMember(Ask ask, String group, String person) {
        groups.checkMember(Id.checked(ask.village(), "group", group, "group"), person, ask.today());
    }

    private CapitalView view(Ask ask, Kept<Capital> kept) {
        return CapitalView.of(kept, loans.all(ask.village(), eq("copy.capital", kept.id())));
    }
}
