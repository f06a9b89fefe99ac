package desmigratif.test.box;

import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.TELLER;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
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

@RestController
@RequestMapping("/api/registry/v1/villages/{village}/boxes")
class BoxController {

    private final Keeper<Box, BoxCommand, BoxEvent> boxes;

    BoxController(Keeper<Box, BoxCommand, BoxEvent> boxes) {
        this.boxes = boxes;
    }

    @PutMapping("/{box}")
    @For(OFFICER)
    Answer open(Ask ask, @PathVariable String box, @RequestBody BoxCommand.OpenBox body) {
        return boxes.create(ask, box, body);
    }

    @PostMapping("/{box}/deposits")
    @For(TELLER)
    Answer putIn(Ask ask, @PathVariable String box, @RequestBody BoxCommand.PutIn body) {
        return boxes.handle(ask, box, body);
    }

    @GetMapping("/{box}")
    @For({OFFICER, TELLER})
    Kept<Box> show(Ask ask, @PathVariable String box) {
        return boxes.kept(ask, box);
    }

    @GetMapping
    @For({OFFICER, TELLER})
    Page<Box> list(Ask ask, @RequestParam(defaultValue = "") String q, Paging paging) {
        return boxes.search(ask, q, Filters.empty(), paging).map(Kept::view);
    }

    @GetMapping("/{box}/timeline")
    @For(OFFICER)
    List<Moment> timeline(Ask ask, @PathVariable String box) {
        return boxes.timeline(ask, box);
    }
}
