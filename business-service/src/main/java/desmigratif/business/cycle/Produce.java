package desmigratif.business.cycle;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.HarvestRecorded;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.SaleMade;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle has brought in and what of it was sold, each unit for itself.
 *
 * <p>Who sells at the pond has harvested, whether or not anyone wrote it down: so while a unit has no harvest, nothing
 * bounds its sales. Once it has one, no more can be sold than was harvested, and no harvest can be less than was sold.
 */
record Produce(List<Harvest> harvests, List<Sale> sales) {

    static final Produce NONE = new Produce(List.of(), List.of());

    void checkSale(long quantity, Unit unit) {
        var harvest = harvest(unit);
        check(
                harvest.isEmpty() || quantity <= harvest.get().quantity() - sold(unit),
                "more-than-harvested",
                "quantity");
    }

    void checkHarvest(long quantity, Unit unit) {
        check(quantity >= sold(unit), "harvest-below-sold", "quantity");
    }

    long sold(Unit unit) {
        return standing()
                .filter(it -> it.unit() == unit)
                .mapToLong(Sale::quantity)
                .sum();
    }

    long revenueRupiah() {
        return Rupiah.sum(standing().mapToLong(Sale::totalRupiah));
    }

    /** The day the harvest began: the first one recorded, else the first sale; none where nothing came in. */
    @Nullable
    LocalDate harvestedOn() {
        var recorded = harvests.stream().map(Harvest::on).min(Comparator.naturalOrder());
        return recorded.or(() -> standing().map(Sale::on).min(Comparator.naturalOrder()))
                .orElse(null);
    }

    Optional<Sale> lastSale() {
        return standing().max(Comparator.comparing(Sale::on).thenComparing(Sale::entry));
    }

    Stream<Sale> standing() {
        return sales.stream().filter(Sale::stands);
    }

    Produce with(Sale sale) {
        var all = new ArrayList<>(sales);
        all.add(sale);
        return new Produce(harvests, List.copyOf(all));
    }

    Produce without(long entry) {
        return new Produce(
                harvests,
                sales.stream().map(it -> it.entry() == entry ? it.undone() : it).toList());
    }

    Produce with(Harvest harvest) {
        var all = new ArrayList<>(harvests);
        all.removeIf(it -> it.unit() == harvest.unit());
        all.add(harvest);
        return new Produce(List.copyOf(all), sales);
    }

    private Optional<Harvest> harvest(Unit unit) {
        return harvests.stream().filter(it -> it.unit() == unit).findFirst();
    }

    /** The whole harvest in one unit, as last recorded. */
    record Harvest(LocalDate on, long quantity, Unit unit) {

        static Harvest of(HarvestRecorded it) {
            return new Harvest(it.on(), it.quantity(), it.unit());
        }
    }

    /** One sale, named by the version of the cycle that it made. */
    record Sale(
            long entry,
            LocalDate on,
            long quantity,
            Unit unit,
            long priceRupiah,
            long totalRupiah,
            Buyer buyer,
            Paid paid,
            boolean reversed)
            implements Entry {

        static Sale of(SaleMade it) {
            return new Sale(
                    it.version(),
                    it.on(),
                    it.quantity(),
                    it.unit(),
                    it.priceRupiah(),
                    it.totalRupiah(),
                    it.buyer(),
                    it.paid(),
                    false);
        }

        Sale undone() {
            return new Sale(entry, on, quantity, unit, priceRupiah, totalRupiah, buyer, paid, true);
        }
    }
}
