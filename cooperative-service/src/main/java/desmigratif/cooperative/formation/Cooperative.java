package desmigratif.cooperative.formation;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.formation.CooperativeCommand.FoundCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.LicenseUnit;
import desmigratif.cooperative.formation.CooperativeCommand.PrepareCooperative;
import desmigratif.cooperative.formation.CooperativeCommand.SetSettings;
import desmigratif.cooperative.formation.CooperativeEvent.CooperativeFounded;
import desmigratif.cooperative.formation.CooperativeEvent.CooperativePrepared;
import desmigratif.cooperative.formation.CooperativeEvent.SettingsSet;
import desmigratif.cooperative.formation.CooperativeEvent.UnitLicensed;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A village's cooperative, from its preparation on. */
record Cooperative(
        String id,
        Stage stage,
        LocalDate since,
        Set<String> units,
        Set<String> licensed,
        long principalRupiah,
        List<MandatoryRate> mandatory,
        long tellerLimitRupiah,
        long version)
        implements Aggregate<Cooperative, CooperativeCommand, CooperativeEvent> {

    /** UU 25/1992 as amended by UU 6/2023: a primary cooperative has at least nine founders. */
    private static final int FEWEST_FOUNDERS = 9;

    private static final long PRINCIPAL = 50_000;
    private static final long MANDATORY = 5_000;
    private static final long TELLER_LIMIT = 500_000;

    static Cooperative unknown(String id) {
        return new Cooperative(id, Stage.NONE, LocalDate.EPOCH, Set.of(), Set.of(), 0, List.of(), 0, 0);
    }

    @Override
    public CooperativeEvent decide(CooperativeCommand command, Ask ask) {
        return switch (command) {
            case PrepareCooperative it -> prepare(it, ask);
            case FoundCooperative it -> found(it, ask);
            case LicenseUnit it -> license(it, ask);
            case SetSettings it -> set(it, ask);
        };
    }

    @Override
    public Cooperative after(CooperativeEvent fact) {
        return switch (fact) {
            case CooperativePrepared it ->
                new Cooperative(id, Stage.PREPARED, it.on(), units, licensed, 0, mandatory, 0, it.version());
            case CooperativeFounded it ->
                new Cooperative(
                        id,
                        Stage.FOUNDED,
                        it.on(),
                        it.units(),
                        licensed,
                        it.principalRupiah(),
                        List.of(new MandatoryRate(YearMonth.from(it.on()), it.mandatoryRupiah())),
                        it.tellerLimitRupiah(),
                        it.version());
            case UnitLicensed it ->
                new Cooperative(
                        id,
                        Stage.LICENSED,
                        since,
                        units,
                        with(licensed, it.unit()),
                        principalRupiah,
                        mandatory,
                        tellerLimitRupiah,
                        it.version());
            case SettingsSet it ->
                new Cooperative(
                        id,
                        stage,
                        since,
                        units,
                        licensed,
                        it.principalRupiah(),
                        withRate(it.from(), it.mandatoryRupiah()),
                        it.tellerLimitRupiah(),
                        it.version());
        };
    }

    private CooperativeEvent prepare(PrepareCooperative it, Ask ask) {
        check(stage == Stage.NONE, "already-prepared");
        return new CooperativePrepared(id, version + 1, ask.past(it.on(), "on"), ask.at());
    }

    private CooperativeEvent found(FoundCooperative it, Ask ask) {
        check(stage == Stage.PREPARED, stage == Stage.NONE ? "not-prepared" : "already-founded");
        check(!it.on().isBefore(since), "before-preparation", "on");
        check(Set.copyOf(it.founders()).size() == it.founders().size(), "founder-named-twice", "founders");
        check(it.founders().size() >= FEWEST_FOUNDERS, "too-few-founders", "founders");
        check(it.units().contains(Unit.USP), "unit-missing", "units");
        var codes = it.units().stream().map(Cooperative::code).collect(Collectors.toCollection(TreeSet::new));
        return new CooperativeFounded(
                id,
                version + 1,
                ask.past(it.on(), "on"),
                it.founders().size(),
                codes,
                PRINCIPAL,
                MANDATORY,
                TELLER_LIMIT,
                ask.at());
    }

    private CooperativeEvent license(LicenseUnit it, Ask ask) {
        check(stage.compareTo(Stage.FOUNDED) >= 0, "cooperative-not-founded");
        check(units.contains(code(it.unit())), "unit-unknown", "unit");
        check(!licensed.contains(code(it.unit())), "already-licensed", "unit");
        check(!it.on().isBefore(since), "before-founding", "on");
        return new UnitLicensed(id, version + 1, ask.past(it.on(), "on"), code(it.unit()), ask.at());
    }

    private CooperativeEvent set(SetSettings it, Ask ask) {
        check(stage.compareTo(Stage.FOUNDED) >= 0, "cooperative-not-founded");
        return new SettingsSet(
                id,
                version + 1,
                YearMonth.from(ask.today()),
                Rupiah.checked(it.principalRupiah(), "principalRupiah"),
                Rupiah.checked(it.mandatoryRupiah(), "mandatoryRupiah"),
                Rupiah.checked(it.tellerLimitRupiah(), "tellerLimitRupiah"),
                ask.at());
    }

    private List<MandatoryRate> withRate(YearMonth from, long rupiah) {
        var before = mandatory.stream().filter(it -> it.from().isBefore(from));
        return Stream.concat(before, Stream.of(new MandatoryRate(from, rupiah))).toList();
    }

    private static Set<String> with(Set<String> codes, String one) {
        var all = new HashSet<>(codes);
        all.add(one);
        return Set.copyOf(all);
    }

    static String code(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
