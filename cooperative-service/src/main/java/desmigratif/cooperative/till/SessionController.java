package desmigratif.cooperative.till;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.itself.HeardLookup;
import desmigratif.cooperative.period.PeriodLookup;
import desmigratif.cooperative.period.PeriodLookup.Dated;
import desmigratif.cooperative.till.SessionCommand.Close;
import desmigratif.cooperative.till.SessionCommand.CloseSession;
import desmigratif.cooperative.till.SessionCommand.OpenSession;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of tellers' sessions. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/sessions")
class SessionController {

    private final Keeper<Session, SessionCommand, SessionEvent> sessions;
    private final CashLookup drawers;
    private final PeriodLookup periods;
    private final Waiting waiting;

    SessionController(
            Keeper<Session, SessionCommand, SessionEvent> sessions,
            CashLookup drawers,
            PeriodLookup periods,
            Waiting waiting) {
        this.sessions = sessions;
        this.drawers = drawers;
        this.periods = periods;
        this.waiting = waiting;
    }

    /** What may still be on its way to a drawer: facts not heard, receipts not sent. */
    record Waiting(HeardLookup heard, DeviceLookup devices) {}

    @PutMapping("/{session}")
    @For({Role.TELLER, Role.MANAGER})
    Answer open(Ask ask, @PathVariable String session, @RequestBody OpenSession body) {
        return sessions.create(ask, session, body);
    }

    /** A drawer is counted once its device has sent all receipts, and all that went through it is heard. */
    @PostMapping("/{session}/closing")
    @For({Role.TELLER, Role.MANAGER})
    Answer close(Ask ask, @PathVariable String session, @RequestBody CloseSession body) {
        return sessions.handle(ask, session, body, it -> {
            var id = ask.village() + "/" + session;
            periods.checkDate(ask, "usp", new Dated(ask.today(), null, null, false));
            var device = sessions.get(ask, session).device();
            RuleBroken.check(waiting.devices().openReceipts(ask.village(), device) == 0, "receipts-not-sent");
            if (waiting.heard().notInTill(ask.village()) > 0) {
                throw new NotHeardYet(id);
            }
            return new Close(it, drawers.moved(id));
        });
    }

    @GetMapping("/{session}")
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Kept<SessionView> show(Ask ask, @PathVariable String session) {
        return sessions.kept(ask, session).map(this::view);
    }

    /** {@code mine}: only the asker's own. */
    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Page<SessionView> list(
            Ask ask,
            Paging paging,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean mine) {
        var byState = open == null ? empty() : eq("state.open", open);
        var byTeller = mine == null || !mine ? empty() : eq("state.teller", ask.actor());
        return sessions.page(ask, and(byState, byTeller), paging).map(it -> view(it.view()));
    }

    private SessionView view(Session it) {
        return SessionView.of(it, drawers.moved(it.id()));
    }
}
