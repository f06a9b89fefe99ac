package desmigratif.business.cycle;

import static desmigratif.business.Asks.id;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.business.Asks;
import desmigratif.business.cycle.CycleCommand.DivideCycle;
import desmigratif.business.cycle.CycleCommand.MakeSale;
import desmigratif.business.cycle.CycleCommand.Reversal;
import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.CostKind;
import desmigratif.business.cycle.CycleEvent.CostRecorded;
import desmigratif.business.cycle.CycleEvent.CycleClosed;
import desmigratif.business.cycle.CycleEvent.CycleDivided;
import desmigratif.business.cycle.CycleEvent.CyclePlanned;
import desmigratif.business.cycle.CycleEvent.HarvestRecorded;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.SaleMade;
import desmigratif.business.cycle.CycleEvent.SaleReversed;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts of one cycle of catfish, planned for 14 November 2026. */
final class CycleFacts {

    static final String CATFISH = id("cycle", 1);
    static final String GROUP = id("group", 1);
    static final Ask MENTOR = Asks.by("pendamping");
    static final Ask OTHER_MENTOR = Asks.by("pendamping-lain");
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate NOV_14 = LocalDate.of(2026, 11, 14);
    static final LocalDate NOV_21 = LocalDate.of(2026, 11, 21);
    static final LocalDate NOV_28 = LocalDate.of(2026, 11, 28);

    private CycleFacts() {}

    /** The cycle these facts have made. */
    static Cycle given(CycleEvent... facts) {
        var cycle = Cycle.unknown(CATFISH);
        for (var fact : facts) {
            cycle = cycle.after(fact);
        }
        return cycle;
    }

    static void assertRefused(Cycle cycle, CycleCommand command, String code) {
        assertRefused(MENTOR, cycle, command, code);
    }

    static void assertRefused(Ask ask, Cycle cycle, CycleCommand command, String code) {
        assertThatThrownBy(() -> cycle.decide(command, ask))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
    }

    static MakeSale sell(LocalDate on, long quantity, long priceRupiah) {
        return new MakeSale(on, quantity, Unit.KG, priceRupiah, Buyer.VILLAGER, Paid.CASH, null);
    }

    static DivideCycle divide(int persons) {
        return new DivideCycle(IntStream.rangeClosed(1, persons)
                .mapToObj(it -> id("person", it))
                .toList());
    }

    /** Of what the mentor wrote down. */
    static Reversal wrong(long entry, String reason) {
        return new Reversal(entry, "fact-" + entry, MENTOR.actor(), new Secret(reason));
    }

    static CyclePlanned planned() {
        return new CyclePlanned(
                CATFISH, 1, MENTOR.at(), GROUP, "catfish", START, NOV_14, 30_000, Unit.KG, 350_000, 20_000);
    }

    static CostRecorded cost(long version, LocalDate on, long amountRupiah) {
        return new CostRecorded(CATFISH, version, MENTOR.at(), GROUP, on, CostKind.FEED, amountRupiah, null);
    }

    static HarvestRecorded harvested(long version, LocalDate on, long quantity) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(NOV_14, on));
        return new HarvestRecorded(CATFISH, version, MENTOR.at(), GROUP, on, quantity, Unit.KG, days);
    }

    static SaleMade sold(long version, LocalDate on, long quantity, long priceRupiah) {
        return new SaleMade(
                CATFISH,
                version,
                MENTOR.at(),
                GROUP,
                on,
                "catfish",
                quantity,
                Unit.KG,
                priceRupiah,
                quantity * priceRupiah / 1_000,
                Buyer.VILLAGER,
                Paid.CASH,
                null);
    }

    static SaleReversed reversed(long version, long entry, LocalDate originalOn, long totalRupiah) {
        return new SaleReversed(
                CATFISH,
                version,
                MENTOR.at(),
                GROUP,
                entry,
                "fact-" + entry,
                Asks.TODAY,
                originalOn,
                totalRupiah,
                new Secret("salah timbang"));
    }

    static CycleClosed closed(long version, LocalDate on, @Nullable LocalDate harvestedOn) {
        return new CycleClosed(CATFISH, version, MENTOR.at(), GROUP, on, NOV_14, harvestedOn);
    }

    static CycleDivided divided(long version, long netRupiah) {
        return new CycleDivided(
                CATFISH,
                version,
                MENTOR.at(),
                GROUP,
                YearMonth.of(2026, 11),
                netRupiah,
                0,
                netRupiah,
                false,
                List.of());
    }
}
