package desmigratif.reporting.count;

import static desmigratif.reporting.count.Windows.MONTH;
import static desmigratif.reporting.count.Windows.PERIOD_END;
import static desmigratif.reporting.count.Windows.QUARTER;

import desmigratif.reporting.month.Contribution.Cooperative;
import desmigratif.reporting.month.Contribution.Household;
import desmigratif.reporting.month.Contribution.Living;
import desmigratif.reporting.month.Contribution.Member;
import desmigratif.reporting.month.Contribution.Remittance;
import desmigratif.reporting.month.Contribution.Savings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pillar 4: the cooperative's stage, its members among migrant households, savings and remittances. */
final class CooperativeCells {

    private static final List<String> STAGES = List.of("none", "prepared", "founded", "licensed");

    private final Said said;
    private final List<Household> households;
    private final Map<String, String> members;
    private final List<Remittance> remittances;
    private final List<Cell> cells = new ArrayList<>();

    private CooperativeCells(Said said) {
        this.said = said;
        households = said.only(Household.class);
        members = said.only(Member.class).stream().collect(Collectors.toMap(Member::member, Member::person));
        remittances = said.only(Remittance.class);
    }

    static List<Cell> of(Said said) {
        var it = new CooperativeCells(said);
        it.stage();
        it.memberHouseholds();
        it.savers();
        it.remittances();
        return it.cells;
    }

    private void stage() {
        var stage = said.only(Cooperative.class).stream()
                .map(Cooperative::stage)
                .findFirst()
                .orElse("none");
        cells.add(Cell.count("K1", PERIOD_END, 1));
        STAGES.forEach(it -> cells.add(
                Cell.share("K1", PERIOD_END, it.equals(stage) ? 1 : 0, 1).part(it)));
    }

    /** K2a: of the households with a candidate, an active or a returned member, those with a member of the cooperative. */
    private void memberHouseholds() {
        var persons = new HashSet<>(members.values());
        var migrant = households.stream()
                .filter(it ->
                        it.members().stream().anyMatch(that -> said.people().isMigrant(that.person())))
                .toList();
        long with = migrant.stream()
                .filter(it -> it.members().stream().map(Living::person).anyMatch(persons::contains))
                .count();
        cells.add(Cell.share("K2a", PERIOD_END, with, migrant.size()));
    }

    /** K2b and K2c look at savings proper: paying the principal is joining, not saving. */
    private void savers() {
        var savers = new HashSet<String>();
        var amounts = new ArrayList<Long>();
        for (var it : said.only(Savings.class)) {
            if (!it.depositsRupiah().isEmpty()) {
                savers.add(it.member());
                amounts.addAll(it.depositsRupiah());
            }
        }
        long depositors = savers.size();
        savers.retainAll(members.keySet());
        cells.add(Cell.share("K2b", QUARTER, savers.size(), members.size()));
        cells.add(new Cell(
                "K2c",
                QUARTER,
                null,
                null,
                (long) amounts.size(),
                depositors,
                Readings.of(amounts),
                amounts.isEmpty() ? "no-deposits" : null));
    }

    private void remittances() {
        var handedIn = new HashMap<String, Long>();
        said.only(Savings.class)
                .forEach(it ->
                        it.handedInRupiah().forEach((key, rupiah) -> handedIn.merge(key, rupiah, Math::addExact)));
        long received = sum(remittances.stream().map(Remittance::receivedRupiah).toList());
        long planned = sum(remittances.stream().map(Remittance::plannedRupiah).toList());
        long deposited = sum(remittances.stream()
                .map(it -> handedIn.getOrDefault(it.id(), 0L))
                .toList());
        var from = homes(remittances);
        cells.add(Cell.share("K4", MONTH, planned, received).base(from));
        cells.add(Cell.share("K4d", MONTH, deposited, received).base(from));
        cells.add(channelCost());
        long abroad = households.stream()
                .filter(it ->
                        it.members().stream().anyMatch(that -> said.people().isActive(that.person())))
                .count();
        cells.add(Cell.share("remittance-households", MONTH, from, abroad));
    }

    /** K4c: what the channels cost over what came through them, where a rate was known; without any it is n/a. */
    private Cell channelCost() {
        var known =
                remittances.stream().filter(it -> it.costBasisPoints() != null).toList();
        long received = sum(known.stream().map(Remittance::receivedRupiah).toList());
        long cost = sum(known.stream().map(CooperativeCells::costRupiah).toList());
        return Cell.share("K4c", MONTH, cost, received).base(homes(known));
    }

    private static long costRupiah(Remittance it) {
        var points = it.costBasisPoints();
        return points == null
                ? 0
                : BigDecimal.valueOf(it.receivedRupiah())
                        .multiply(BigDecimal.valueOf(points))
                        .movePointLeft(4)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /** Distinct households: the one named, else the recipient's own, else the recipient alone. */
    private long homes(List<Remittance> some) {
        var homes = new HashMap<String, String>();
        households.forEach(it -> it.members().forEach(that -> homes.putIfAbsent(that.person(), it.id())));
        return some.stream()
                .map(it -> it.household() != null ? it.household() : homes.getOrDefault(it.person(), it.person()))
                .distinct()
                .count();
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }
}
