package desmigratif.registry.programme;

import static desmigratif.kit.Role.AUDITOR;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.DISTRICT;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MEMBER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.OPERATOR;
import static desmigratif.kit.Role.TELLER;
import static desmigratif.kit.Role.TUTOR;
import static desmigratif.registry.programme.ProgrammeLookup.local;

import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.keep.Moment;
import desmigratif.kit.web.For;
import desmigratif.registry.programme.ProgrammeCommand.AssessPillar;
import desmigratif.registry.programme.ProgrammeCommand.EnrolVillage;
import desmigratif.registry.programme.ProgrammeCommand.RecordBaseline;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of the programme in a village. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/programme")
class ProgrammeController {

    private final Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes;

    ProgrammeController(Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes) {
        this.programmes = programmes;
    }

    @PutMapping
    @For({DISTRICT, MINISTRY})
    Answer enrol(Ask ask, @RequestBody EnrolVillage body) {
        return programmes.create(ask, local(ask.village()), body);
    }

    @PostMapping("/assessments")
    @For({OFFICER, MENTOR, DISTRICT, MINISTRY})
    Answer assess(Ask ask, @RequestBody AssessPillar body) {
        return programmes.handle(ask, local(ask.village()), body);
    }

    @PostMapping("/baselines")
    @For({OFFICER, DISTRICT, MINISTRY})
    Answer record(Ask ask, @RequestBody RecordBaseline body) {
        return programmes.handle(ask, local(ask.village()), body);
    }

    @GetMapping
    @For({OFFICER, MENTOR, TUTOR, TELLER, MANAGER, BOARD, HEAD, DISTRICT, MINISTRY, AUDITOR, OPERATOR, MEMBER})
    Kept<ProgrammeView> show(Ask ask) {
        return programmes.kept(ask, local(ask.village())).map(ProgrammeView::of);
    }

    @GetMapping("/timeline")
    @For({OFFICER, MENTOR, HEAD, DISTRICT, MINISTRY})
    List<Moment> timeline(Ask ask) {
        return programmes.timeline(ask, local(ask.village()));
    }
}
