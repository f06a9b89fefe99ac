package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleEvent.CostKind;
import desmigratif.business.cycle.CycleEvent.CostRecorded;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a cycle has cost. */
record Spending(List<Cost> costs) {

    static final Spending NONE = new Spending(List.of());

    long costRupiah() {
        return Rupiah.sum(standing().mapToLong(Cost::amountRupiah));
    }

    /** Without any cost that stands, the net says nothing about what the work was worth. */
    boolean isRecorded() {
        return standing().findAny().isPresent();
    }

    Stream<Cost> standing() {
        return costs.stream().filter(Cost::stands);
    }

    Spending with(Cost cost) {
        var all = new ArrayList<>(costs);
        all.add(cost);
        return new Spending(List.copyOf(all));
    }

    Spending without(long entry) {
        return new Spending(
                costs.stream().map(it -> it.entry() == entry ? it.undone() : it).toList());
    }

    /** One cost, named by the version of the cycle that it made. */
    record Cost(long entry, LocalDate on, CostKind kind, long amountRupiah, boolean reversed) implements Entry {

        static Cost of(CostRecorded it) {
            return new Cost(it.version(), it.on(), it.kind(), it.amountRupiah(), false);
        }

        Cost undone() {
            return new Cost(entry, on, kind, amountRupiah, true);
        }
    }
}
