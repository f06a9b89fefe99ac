package desmigratif.cooperative.formation;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.formation.CooperativeCommand.FoundCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.LicenseUnit;
import desmigratif.cooperative.formation.CooperativeCommand.PrepareCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.SetSettings;
import desmigratif.cooperative.registry.PeopleLookup;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of the village's cooperative. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/cooperative")
class CooperativeController {

    private final Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives;
    private final PeopleLookup people;

    CooperativeController(Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives, PeopleLookup people) {
        this.cooperatives = cooperatives;
        this.people = people;
    }

    @PutMapping
    @For({Role.MANAGER, Role.BOARD})
    Answer prepare(Ask ask, @RequestBody PrepareCooperative body) {
        return cooperatives.create(ask, CooperativeLookup.idOf(ask.village()), body);
    }

    @PostMapping("/founding")
    @For({Role.MANAGER, Role.BOARD})
    Answer found(Ask ask, @RequestBody FoundCooperative body) {
        return cooperatives.handle(ask, CooperativeLookup.idOf(ask.village()), body, it -> {
            for (var founder : it.founders()) {
                check(people.isAdult(ask.village(), founder, it.on(), "founders"), "founder-not-adult", "founders");
            }
            return it;
        });
    }

    @PostMapping("/licences")
    @For({Role.MANAGER, Role.BOARD})
    Answer license(Ask ask, @RequestBody LicenseUnit body) {
        return cooperatives.handle(ask, CooperativeLookup.idOf(ask.village()), body);
    }

    @PutMapping("/settings")
    @For(Role.BOARD)
    Answer set(Ask ask, @RequestBody SetSettings body) {
        return cooperatives.handle(ask, CooperativeLookup.idOf(ask.village()), body);
    }

    @GetMapping
    @For({Role.OFFICER, Role.MENTOR, Role.TELLER, Role.MANAGER, Role.BOARD, Role.HEAD, Role.AUDITOR, Role.MEMBER})
    Kept<CooperativeView> show(Ask ask) {
        return cooperatives.kept(ask, CooperativeLookup.idOf(ask.village())).map(CooperativeView::of);
    }
}
