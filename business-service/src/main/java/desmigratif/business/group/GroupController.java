package desmigratif.business.group;

import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.TELLER;

import com.mongodb.client.model.Filters;
import desmigratif.business.group.GroupCommand.FormGroup;
import desmigratif.business.group.GroupCommand.HoldMeeting;
import desmigratif.business.group.GroupCommand.JoinGroup;
import desmigratif.business.group.GroupCommand.LeaveGroup;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asks of groups. Manager and board read them, because they decide on a group's capital; a teller, because she collects
 * savings at their meetings.
 */
@RestController
@RequestMapping("/api/business/v1/villages/{village}/groups")
class GroupController {

    private final Keeper<Group, GroupCommand, GroupEvent> groups;
    private final Copies<KnownPerson> people;

    GroupController(Keeper<Group, GroupCommand, GroupEvent> groups, Copies<KnownPerson> people) {
        this.groups = groups;
        this.people = people;
    }

    @GetMapping
    @For({MENTOR, TELLER, MANAGER, BOARD})
    Page<GroupView.GroupRow> list(Ask ask, Paging paging, @RequestParam(defaultValue = "") String q) {
        return groups.search(ask, q, Filters.empty(), paging).map(GroupView::row);
    }

    @GetMapping("/{group}")
    @For({MENTOR, TELLER, MANAGER, BOARD})
    Kept<GroupView> one(Ask ask, @PathVariable String group) {
        var kept = groups.kept(ask, group);
        return kept.map(it -> GroupView.of(kept));
    }

    @GetMapping("/{group}/timeline")
    @For(MENTOR)
    List<Moment> timeline(Ask ask, @PathVariable String group) {
        return groups.timeline(ask, group);
    }

    @PutMapping("/{group}")
    @For(MENTOR)
    Answer form(Ask ask, @PathVariable String group, @RequestBody FormGroup body) {
        return groups.create(ask, group, body);
    }

    @PostMapping("/{group}/participants")
    @For(MENTOR)
    Answer join(Ask ask, @PathVariable String group, @RequestBody JoinGroup body) {
        return groups.handle(ask, group, body, it -> known(ask, it));
    }

    @PostMapping("/{group}/leavings")
    @For(MENTOR)
    Answer leave(Ask ask, @PathVariable String group, @RequestBody LeaveGroup body) {
        return groups.handle(ask, group, body);
    }

    @PostMapping("/{group}/meetings")
    @For({MENTOR, TELLER, MANAGER})
    Answer meet(Ask ask, @PathVariable String group, @RequestBody HoldMeeting body) {
        return groups.handle(ask, group, body);
    }

    private JoinGroup known(Ask ask, JoinGroup it) {
        var person = Id.checked(ask.village(), "person", it.person(), "person");
        people.get(person).checkMayJoin(it.on());
        return it;
    }
}
