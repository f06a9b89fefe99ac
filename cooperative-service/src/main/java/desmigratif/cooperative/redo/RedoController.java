package desmigratif.cooperative.redo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.cooperative.redo.RedoCommand.AskRedo;
import desmigratif.cooperative.redo.RedoCommand.RefuseRedo;
import desmigratif.cooperative.savings.SavingsLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
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

/** Asks of redos. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/redos")
class RedoController {

    private final Keeper<Redo, RedoCommand, RedoEvent> redos;
    private final SavingsLookup savings;

    RedoController(Keeper<Redo, RedoCommand, RedoEvent> redos, SavingsLookup savings) {
        this.redos = redos;
        this.savings = savings;
    }

    @PutMapping("/{redo}")
    @For({Role.TELLER, Role.MANAGER})
    Answer ask(Ask ask, @PathVariable String redo, @RequestBody AskRedo body) {
        return redos.create(ask, redo, body, it -> {
            var made = savings.deposit(ask, it.savings(), it.fact());
            if (made == null) {
                throw new RuleBroken("fact-unknown", "fact");
            }
            return new RedoCommand.Ask(it, made);
        });
    }

    @PostMapping("/{redo}/refusal")
    @For(Role.MANAGER)
    Answer refuse(Ask ask, @PathVariable String redo, @RequestBody RefuseRedo body) {
        return redos.handle(ask, redo, body);
    }

    /** {@code member}: a whole id; only what was asked about this member's deposits. */
    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.AUDITOR})
    Page<RedoView> list(
            Ask ask,
            Paging paging,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String member) {
        var byState = open == null ? empty() : eq("state.open", open);
        var byMember = member == null ? empty() : eq("state.asked.member", member);
        return redos.page(ask, and(byState, byMember), paging).map(it -> RedoView.of(it.view()));
    }
}
