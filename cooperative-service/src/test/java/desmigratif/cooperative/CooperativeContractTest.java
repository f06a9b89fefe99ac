package desmigratif.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.cooperative.device.DeviceEvent;
import desmigratif.cooperative.device.DeviceEvent.DeviceLimitsSet;
import desmigratif.cooperative.device.DeviceEvent.DeviceRegistered;
import desmigratif.cooperative.device.DeviceEvent.DeviceSeriesClosed;
import desmigratif.cooperative.device.DeviceEvent.DeviceSeriesReopened;
import desmigratif.cooperative.device.DeviceEvent.ReceiptVoided;
import desmigratif.cooperative.formation.CooperativeEvent;
import desmigratif.cooperative.formation.CooperativeEvent.CooperativeFounded;
import desmigratif.cooperative.formation.CooperativeEvent.CooperativePrepared;
import desmigratif.cooperative.formation.CooperativeEvent.SettingsSet;
import desmigratif.cooperative.formation.CooperativeEvent.UnitLicensed;
import desmigratif.cooperative.loan.LoanEvent;
import desmigratif.cooperative.member.MemberEvent;
import desmigratif.cooperative.member.MemberEvent.MemberAccepted;
import desmigratif.cooperative.member.MemberEvent.MemberAdmitted;
import desmigratif.cooperative.member.MemberEvent.MemberApplied;
import desmigratif.cooperative.member.MemberEvent.MemberRefused;
import desmigratif.cooperative.member.MemberEvent.MemberResigned;
import desmigratif.cooperative.period.PeriodEvent;
import desmigratif.cooperative.period.PeriodEvent.PeriodClosed;
import desmigratif.cooperative.period.PeriodEvent.PeriodPrepared;
import desmigratif.cooperative.period.PeriodEvent.PeriodReopened;
import desmigratif.cooperative.redo.RedoEvent;
import desmigratif.cooperative.redo.RedoEvent.RedoAsked;
import desmigratif.cooperative.redo.RedoEvent.RedoDone;
import desmigratif.cooperative.redo.RedoEvent.RedoRefused;
import desmigratif.cooperative.remittance.RemittanceEvent;
import desmigratif.cooperative.remittance.RemittanceEvent.RemittanceRecorded;
import desmigratif.cooperative.remittance.RemittanceEvent.Split;
import desmigratif.cooperative.savings.SavingsEvent;
import desmigratif.cooperative.till.SessionEvent;
import desmigratif.cooperative.till.SessionEvent.SessionCashLate;
import desmigratif.cooperative.till.SessionEvent.SessionClosed;
import desmigratif.cooperative.till.SessionEvent.SessionOpened;
import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import desmigratif.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in contracts/ is what others read. Red? A new field goes into the file; nothing is renamed or removed. */
class CooperativeContractTest {

    private static final Instant AT = Instant.parse("2026-11-03T03:00:00Z");
    private static final LocalDate ON = LocalDate.parse("2026-11-03");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String PERSON = id("person", 1);
    private static final String MEMBER = id("member", 2);
    private static final String SESSION = id("session", 3);

    @ParameterizedTest
    @MethodSource("facts")
    void writesWhatTheContractShows(Fact fact) {
        Contracts.write("cooperative", fact);
    }

    @Test
    void coversEveryKindOfFactAndNoOther() {
        Contracts.covers(CooperativeEvent.class, cooperative());
        Contracts.covers(MemberEvent.class, members());
        Contracts.covers(SavingsEvent.class, ContractMoney.savings());
        Contracts.covers(LoanEvent.class, ContractMoney.loans());
        Contracts.covers(RemittanceEvent.class, List.of(remittance()));
        Contracts.covers(SessionEvent.class, sessions());
        Contracts.covers(PeriodEvent.class, periods());
        Contracts.covers(DeviceEvent.class, devices());
        Contracts.covers(RedoEvent.class, redos());
        assertThat(Contracts.orphans("cooperative", facts().toList())).isEmpty();
    }

    static Stream<Fact> facts() {
        var all = new ArrayList<Fact>();
        all.addAll(cooperative());
        all.addAll(members());
        all.addAll(ContractMoney.savings());
        all.addAll(ContractMoney.loans());
        all.add(remittance());
        all.addAll(sessions());
        all.addAll(periods());
        all.addAll(devices());
        all.addAll(redos());
        return all.stream();
    }

    static String id(String kind, int number) {
        return Asking.VILLAGE + "/" + kind + "-00000000-0000-7000-8000-00000000000" + number;
    }

    private static List<CooperativeEvent> cooperative() {
        var id = id("cooperative", 0);
        return List.of(
                new CooperativePrepared(id, 1, ON, AT),
                new CooperativeFounded(id, 2, ON, 9, new TreeSet<>(Set.of("shop", "usp")), 50_000, 5_000, 500_000, AT),
                new UnitLicensed(id, 3, ON, "usp", AT),
                new SettingsSet(id, 4, NOVEMBER, 50_000, 5_000, 500_000, AT));
    }

    private static List<MemberEvent> members() {
        var name = new Secret("Siti Aminah");
        return List.of(
                new MemberApplied(MEMBER, 1, PERSON, ON, name, AT),
                new MemberAccepted(MEMBER, 2, PERSON, ON, 50_000, AT),
                new MemberAdmitted(MEMBER, 3, PERSON, 1, ON, name, AT),
                new MemberResigned(MEMBER, 4, PERSON, ON, 55_000, AT),
                new MemberRefused(id("member", 9), 2, PERSON, ON, new Secret("Belum tinggal di desa"), AT));
    }

    private static RemittanceRecorded remittance() {
        return new RemittanceRecorded(
                id("remittance", 4),
                1,
                MEMBER,
                PERSON,
                id("household", 5),
                id("migration", 6),
                "bank",
                "yes",
                "MYR",
                100_000,
                3_530_000_000L,
                1,
                1_200L,
                "recipient",
                3_565_000_000L,
                3_487_640,
                ON,
                "slip",
                new Split(1_569_440, 627_775, 418_516, 523_146, 244_134, 104_629),
                218,
                AT);
    }

    private static List<SessionEvent> sessions() {
        return List.of(
                new SessionOpened(SESSION, 1, "teller.one", "A", 0, ON, AT),
                new SessionClosed(SESSION, 2, "teller.one", 130_000, 140_000, -10_000, ON, new Secret("not found"), AT),
                new SessionCashLate(SESSION, 3, 5_000, ON, AT));
    }

    private static List<DeviceEvent> devices() {
        var id = id("device", 8);
        var lost = new Secret("fell into the river");
        return List.of(
                new DeviceRegistered(id, 1, "hp-a1b2c3", ON, AT),
                new DeviceLimitsSet(id, 2, 200_000, 3_000_000, ON, AT),
                new ReceiptVoided(id, 3, 17, "typed-wrong", ON, AT),
                new DeviceSeriesClosed(id, 4, ON, lost, AT),
                new DeviceSeriesReopened(id, 5, ON, new Secret("it was found"), AT));
    }

    private static List<RedoEvent> redos() {
        var id = id("redo", 8);
        var fact = "00000000-0000-7000-8000-0000000000f0";
        var reason = new Secret("wrong member");
        return List.of(
                new RedoAsked(id, 1, id("savings", 1), MEMBER, fact, 10_000, ON, "A", 2, "teller", ON, reason, AT),
                new RedoRefused(id, 2, ON, reason, AT),
                new RedoDone(id, 3, ON, AT));
    }

    private static List<PeriodEvent> periods() {
        var id = id("period", 7);
        return List.of(
                new PeriodPrepared(id, 1, "usp", NOVEMBER, "manager", AT),
                new PeriodReopened(id, 2, "usp", NOVEMBER, new Secret("a slip is missing"), AT),
                new PeriodClosed(id, 4, "usp", NOVEMBER, "board", AT));
    }
}
