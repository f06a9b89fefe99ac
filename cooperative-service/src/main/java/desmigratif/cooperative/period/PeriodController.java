package desmigratif.cooperative.period;

import com.mongodb.client.model.Filters;
import desmigratif.cooperative.period.PeriodCommand.ClosePeriod;
import desmigratif.cooperative.period.PeriodCommand.PreparePeriod;
import desmigratif.cooperative.period.PeriodCommand.ReopenPeriod;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.NotFound;
import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks of the months of a unit's books. */
@RestController
@RequestMapping("/api/cooperative/v1/villages/{village}/books/{unit}/periods")
class PeriodController {

    private final Keeper<Period, PeriodCommand, PeriodEvent> periods;
    private final BooksLookup books;

    PeriodController(Keeper<Period, PeriodCommand, PeriodEvent> periods, BooksLookup books) {
        this.periods = periods;
        this.books = books;
    }

    /** Why a month is opened again. */
    record Reopening(Secret reason) {}

    /** A month that was prepared for closing, or is closed. */
    record PeriodView(YearMonth month, Period.Stage stage, String preparedBy, Instant since) {}

    @PostMapping("/{month}/preparation")
    @For(Role.MANAGER)
    Answer prepare(Ask ask, @PathVariable String unit, @PathVariable String month) {
        var command = new PreparePeriod(known(unit), month(month));
        var local = PeriodLookup.idOf(ask.village(), unit, command.month());
        return periods.find(ask.village() + "/" + local) == null
                ? periods.create(ask, local, command)
                : periods.handle(ask, local, command);
    }

    @PostMapping("/{month}/reopening")
    @For(Role.MANAGER)
    Answer reopen(Ask ask, @PathVariable String unit, @PathVariable String month, @RequestBody Reopening body) {
        return periods.handle(ask, local(ask, unit, month), new ReopenPeriod(body.reason()));
    }

    /** The rules first, then the book, then the fact: after a crash in between, closing again comes to the same. */
    @PostMapping("/{month}/closing")
    @For(Role.BOARD)
    Answer close(Ask ask, @PathVariable String unit, @PathVariable String month) {
        var local = local(ask, unit, month);
        return periods.handle(ask, local, new ClosePeriod(), it -> {
            periods.get(ask, local).decide(it, ask);
            books.close(ask.village(), unit, month(month));
            return it;
        });
    }

    @GetMapping
    @For({Role.MANAGER, Role.BOARD, Role.AUDITOR})
    List<PeriodView> list(Ask ask, @PathVariable String unit) {
        return periods.all(ask.village(), Filters.eq("state.unit", known(unit))).stream()
                .map(it -> it.view())
                .map(it -> new PeriodView(it.month(), it.stage(), it.preparedBy(), it.since()))
                .sorted(Comparator.comparing(PeriodView::month).reversed())
                .toList();
    }

    private static String local(Ask ask, String unit, String month) {
        return PeriodLookup.idOf(ask.village(), known(unit), month(month));
    }

    private static String known(String unit) {
        if (!unit.equals("usp") && !unit.equals("shop")) {
            throw new NotFound(unit);
        }
        return unit;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Problem(400, "bad-month", "month");
        }
    }
}
