package desmigratif.business.cycle;

import static com.mongodb.client.model.Filters.eq;

import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What other rooms may ask of cycles. */
public final class CycleLookup {

    private final Keeper<Cycle, CycleCommand, CycleEvent> cycles;

    CycleLookup(Keeper<Cycle, CycleCommand, CycleEvent> cycles) {
        this.cycles = cycles;
    }

    /** What a line of a group's book says of a cycle. */
    public enum What {
        COST,
        SALE,
        DIVISION
    }

    /** A line of a group's book; one that is reversed is shown and counts for nothing. */
    public record Line(String cycle, LocalDate on, What what, long amountRupiah, boolean later, boolean reversed) {}

    /** An open cycle: what, of whom, and the day planned for its harvest. */
    public record Open(String cycle, String group, String product, LocalDate harvestPlannedOn) {}

    /** All lines of all cycles of a group. */
    public List<Line> lines(String village, String group) {
        return cycles.all(village, eq("state.plan.group", group)).stream()
                .flatMap(CycleLookup::lines)
                .toList();
    }

    /** The open cycles into which nothing came by the day planned for it, the longest past first. */
    public List<Open> overdue(String village, LocalDate today) {
        return cycles.all(village, eq("state.stage", "open")).stream()
                .filter(it -> it.view().isOverdue(today))
                .map(CycleLookup::open)
                .sorted(Comparator.comparing(Open::harvestPlannedOn).thenComparing(Open::cycle))
                .toList();
    }

    public long countOpen(String village) {
        return cycles.count(village, eq("state.stage", "open"));
    }

    private static Open open(Kept<Cycle> kept) {
        var plan = kept.view().planned();
        return new Open(kept.id(), plan.group(), plan.product(), plan.harvestPlannedOn());
    }

    private static Stream<Line> lines(Kept<Cycle> kept) {
        var cycle = kept.view();
        var id = kept.id();
        var costs = cycle.spending().costs().stream()
                .map(it -> new Line(id, it.on(), What.COST, it.amountRupiah(), false, it.reversed()));
        var sales = cycle.produce().sales().stream()
                .map(it -> new Line(id, it.on(), What.SALE, it.totalRupiah(), it.paid() == Paid.LATER, it.reversed()));
        return Stream.concat(Stream.concat(costs, sales), division(id, cycle));
    }

    private static Stream<Line> division(String id, Cycle cycle) {
        var division = cycle.division();
        var closedOn = cycle.closedOn();
        return division == null || closedOn == null
                ? Stream.empty()
                : Stream.of(new Line(id, closedOn, What.DIVISION, division.dividedRupiah(), false, false));
    }
}
