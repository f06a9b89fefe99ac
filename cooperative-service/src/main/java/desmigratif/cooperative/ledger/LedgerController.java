package desmigratif.cooperative.ledger;

import desmigratif.cooperative.ledger.Check.Control;
import desmigratif.cooperative.ledger.Month.Posting;
import desmigratif.kit.Ask;
import desmigratif.kit.NotFound;
import desmigratif.kit.Now;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.web.For;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages of the books. Each says as of when, and how much is still to be posted. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/books/{unit}")
class LedgerController {

    private final LedgerHandler ledger;
    private final JournalHandler journal;
    private final Now now;

    LedgerController(LedgerHandler ledger, JournalHandler journal, Now now) {
        this.ledger = ledger;
        this.journal = journal;
        this.now = now;
    }

    /** A page of the journal. */
    record JournalPage(
            YearMonth month, List<Posting> items, @Nullable String next, Instant asOf, long stillToPost) {}

    /** Control accounts against the members' sums; right only where nothing is still to be posted. */
    record CheckView(
            boolean right,
            List<Control> controls,
            long debitRupiah,
            long creditRupiah,
            Instant asOf,
            long stillToPost) {}

    @GetMapping("/trial-balance")
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    TrialBalance trialBalance(
            Ask ask, @PathVariable String unit, @RequestParam(required = false) @Nullable YearMonth month) {
        return ledger.trialBalance(ask.village(), known(unit), month == null ? YearMonth.from(ask.today()) : month);
    }

    @GetMapping("/journal")
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    JournalPage journal(
            Ask ask,
            Paging paging,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable YearMonth month) {
        var of = month == null ? YearMonth.from(ask.today()) : month;
        var waiting = ledger.stillToPost(ask.village());
        var items = journal.entries(ask.village(), known(unit), of, number(paging), paging.limit() + 1);
        var more = items.size() > paging.limit();
        var page = more ? items.subList(0, paging.limit()) : items;
        return new JournalPage(of, page, more ? String.valueOf(page.getLast().number()) : null, now.read(), waiting);
    }

    @GetMapping("/check")
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    CheckView check(Ask ask, @PathVariable String unit) {
        known(unit);
        var waiting = ledger.stillToPost(ask.village());
        var check = ledger.check(ask.village());
        return new CheckView(
                check.isRight() && waiting == 0,
                check.controls(),
                check.debitRupiah(),
                check.creditRupiah(),
                now.read(),
                waiting);
    }

    private static long number(Paging paging) {
        var after = paging.after();
        if (after != null && !after.matches("[0-9]{1,18}")) {
            throw new Problem(400, "bad-cursor", "after");
        }
        return after == null ? 0 : Long.parseLong(after);
    }

    private static String known(String unit) {
        if (!unit.equals("usp") && !unit.equals("shop")) {
            throw new NotFound(unit);
        }
        return unit;
    }
}
