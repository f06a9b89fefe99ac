package desmigratif.cooperative.task;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.due.UnpaidLookup;
import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.ledger.LedgerLookup;
import desmigratif.cooperative.loan.LoanLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.redo.RedoLookup;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.web.For;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks what waits to be done. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/tasks")
class TaskController {

    private final CooperativeLookup cooperatives;
    private final UnpaidLookup unpaid;
    private final Books books;
    private final People people;

    TaskController(CooperativeLookup cooperatives, UnpaidLookup unpaid, Books books, People people) {
        this.cooperatives = cooperatives;
        this.unpaid = unpaid;
        this.books = books;
        this.people = people;
    }

    /** Rooms of the books that are asked. */
    record Books(LedgerLookup ledger, DeviceLookup devices, RedoLookup redos) {}

    /** Rooms of people that are asked. */
    record People(MemberLookup members, LoanLookup loans) {}

    /**
     * A kind of task, and how many there are of it; {@code of} is out of how many, or an amount in rupiah where the
     * code ends in {@code -rupiah}.
     */
    record Task(String code, long count, long of) {}

    @GetMapping
    @For({Role.TELLER, Role.MANAGER, Role.BOARD})
    List<Task> tasks(Ask ask) {
        var village = ask.village();
        if (!cooperatives.isFounded(village)) {
            return List.of();
        }
        var members = people.members();
        var all = Stream.of(
                new Task(
                        "mandatory-unpaid",
                        unpaid.count(village, YearMonth.from(ask.today())),
                        members.countActive(village)),
                new Task("principal-incomplete", members.countCandidates(village), 0),
                new Task("capital-turned-away", stillNoMembers(village), 0),
                new Task("loan-to-appraise", people.loans().countWaiting(village, false), 0),
                new Task("loan-to-decide", people.loans().countWaiting(village, true), 0),
                new Task("redos-asked", books.redos().countOpen(village), 0),
                new Task("receipts-missing", books.devices().missing(village, ask.at()), 0),
                new Task("receipts-broken", books.devices().broken(village), 0),
                new Task("devices-silent", books.devices().countSilent(village, ask.at()), 0),
                amount("cash-difference-rupiah", books.ledger().cashDifferenceRupiah(village)),
                amount("unassigned-rupiah", books.ledger().unassignedRupiah(village)),
                new Task("books-differ", books.ledger().isWrong(village) ? 1 : 0, 0));
        return all.filter(it -> it.count() > 0).toList();
    }

    /** Those who asked for capital for their group and have not become members since. */
    private long stillNoMembers(String village) {
        return people.loans().turnedAway(village).stream()
                .map(it -> people.members().ofPerson(village, it))
                .filter(it -> it == null || !it.active())
                .count();
    }

    private static Task amount(String code, long rupiah) {
        return new Task(code, rupiah == 0 ? 0 : 1, rupiah);
    }
}
