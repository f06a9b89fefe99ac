package desmigratif.business;

import static desmigratif.business.Asks.id;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.capital.CapitalEvent;
import desmigratif.business.capital.CapitalEvent.CapitalArrived;
import desmigratif.business.capital.CapitalEvent.CapitalAsked;
import desmigratif.business.capital.CapitalEvent.CapitalRefused;
import desmigratif.business.capital.CapitalEvent.CapitalTakenBack;
import desmigratif.business.capital.CapitalEvent.CapitalTurnedAway;
import desmigratif.business.cycle.CycleEvent;
import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.CostKind;
import desmigratif.business.cycle.CycleEvent.CostRecorded;
import desmigratif.business.cycle.CycleEvent.CostReversed;
import desmigratif.business.cycle.CycleEvent.CycleClosed;
import desmigratif.business.cycle.CycleEvent.CycleDivided;
import desmigratif.business.cycle.CycleEvent.CyclePlanned;
import desmigratif.business.cycle.CycleEvent.HarvestRecorded;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.SaleMade;
import desmigratif.business.cycle.CycleEvent.SaleReversed;
import desmigratif.business.cycle.CycleEvent.Share;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.business.group.GroupEvent;
import desmigratif.business.group.GroupEvent.GroupFormed;
import desmigratif.business.group.GroupEvent.MeetingHeld;
import desmigratif.business.group.GroupEvent.ParticipantJoined;
import desmigratif.business.group.GroupEvent.ParticipantLeft;
import desmigratif.business.group.GroupEvent.Why;
import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import desmigratif.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in contracts/ is what others read. Red? A new field goes into the file; nothing is renamed or removed. */
class ContractTest {

    private static final Instant AT = Instant.parse("2026-11-14T03:00:00Z");
    private static final LocalDate FORMED = LocalDate.of(2026, 3, 1);
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);
    private static final LocalDate END = LocalDate.of(2026, 11, 28);
    private static final String GROUP = id("group", 1);
    private static final String CYCLE = id("cycle", 1);
    private static final String CAPITAL = id("capital", 1);
    private static final String LOAN = id("loan", 1);
    private static final String SITI = id("person", 1);
    private static final String FACT = "019a7b3c-5d00-7000-8000-000000000001";
    private static final Secret REASON = new Secret("salah timbang");

    @ParameterizedTest
    @MethodSource("all")
    void writesWhatTheContractShows(Fact fact) {
        Contracts.write("business", fact);
    }

    @Test
    void coversEveryKindOfFact() {
        Contracts.covers(GroupEvent.class, groups());
        Contracts.covers(CycleEvent.class, cycles());
        Contracts.covers(CapitalEvent.class, capitals());
        assertThat(Contracts.orphans("business", all())).isEmpty();
    }

    private static List<Fact> all() {
        return Stream.of(groups(), cycles(), capitals())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    private static List<GroupEvent> groups() {
        return List.of(
                new GroupFormed(GROUP, 1, AT, "catfish", FORMED, new Secret("Lele Jaya")),
                new ParticipantJoined(GROUP, 2, AT, SITI, FORMED),
                new ParticipantLeft(GROUP, 3, AT, SITI, END, Why.NO_TIME),
                new MeetingHeld(GROUP, 4, AT, END, List.of(SITI), 1));
    }

    private static List<CycleEvent> cycles() {
        return List.of(
                new CyclePlanned(CYCLE, 1, AT, GROUP, "catfish", START, SATURDAY, 30_000, Unit.KG, 350_000, 20_000),
                new CostRecorded(CYCLE, 2, AT, GROUP, SATURDAY, CostKind.FEED, 330_000, "year-2026"),
                new SaleMade(
                        CYCLE,
                        3,
                        AT,
                        GROUP,
                        SATURDAY,
                        "catfish",
                        12_000,
                        Unit.KG,
                        20_000,
                        240_000,
                        Buyer.VILLAGER,
                        Paid.CASH,
                        "year-2026"),
                new HarvestRecorded(CYCLE, 4, AT, GROUP, SATURDAY, 30_000, Unit.KG, 0),
                new CostReversed(CYCLE, 5, AT, GROUP, 2, FACT, END, SATURDAY, 330_000, REASON),
                new SaleReversed(CYCLE, 6, AT, GROUP, 3, FACT, END, SATURDAY, 240_000, REASON),
                new CycleClosed(CYCLE, 7, AT, GROUP, END, SATURDAY, SATURDAY),
                new CycleDivided(
                        CYCLE,
                        8,
                        AT,
                        GROUP,
                        YearMonth.of(2026, 11),
                        600_000,
                        330_000,
                        270_000,
                        true,
                        List.of(new Share(SITI, 135_000), new Share(id("person", 2), 135_000))));
    }

    private static List<CapitalEvent> capitals() {
        return List.of(
                new CapitalAsked(CAPITAL, 1, AT, GROUP, SITI, 2_000_000, 10, CapitalEvent.Purpose.FEED),
                new CapitalTurnedAway(CAPITAL, 2, AT, "membership-incomplete", LOAN),
                new CapitalRefused(CAPITAL, 2, AT, "cannot-repay", LOAN),
                new CapitalArrived(CAPITAL, 2, AT, LOAN, 1_800_000, END),
                new CapitalTakenBack(CAPITAL, 3, AT, LOAN, 1_800_000, END));
    }
}
