package desmigratif.reporting.count;

import static desmigratif.reporting.count.Windows.MONTH;

import desmigratif.reporting.month.Contribution.Cycle;
import desmigratif.reporting.month.Contribution.Division;
import desmigratif.reporting.month.Contribution.Harvest;
import desmigratif.reporting.month.Contribution.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pillar 2: what was earned, at what prices, and whether the plan was kept. */
final class BusinessCells {

    private BusinessCells() {}

    static List<Cell> of(Said said) {
        var cycles = said.only(Cycle.class);
        var sales = cycles.stream().flatMap(it -> it.sales().stream()).toList();
        var cells = new ArrayList<Cell>();
        cells.add(income(cycles));
        cells.add(Cell.count("gross-sales", MONTH, paid(sales)));
        cells.addAll(prices(sales));
        cells.add(adherence(cycles));
        return cells;
    }

    /** B5: what each participant got of all divisions of the month; cycles without costs show no net income. */
    private static Cell income(List<Cycle> cycles) {
        var divisions =
                cycles.stream().map(Cycle::division).filter(Objects::nonNull).toList();
        var byPerson = new TreeMap<String, Long>();
        divisions.stream()
                .filter(Division::costsRecorded)
                .flatMap(it -> it.shares().stream())
                .forEach(it -> byPerson.merge(it.person(), it.amountRupiah(), Math::addExact));
        var reason = !byPerson.isEmpty() ? null : divisions.isEmpty() ? "not-divided" : "costs-not-recorded";
        long participants = byPerson.size();
        return new Cell("B5", MONTH, null, null, participants, participants, Readings.of(byPerson.values()), reason);
    }

    /** What was paid over what was sold (in thousandths of the unit): no average of prices. */
    private static List<Cell> prices(List<Sale> sales) {
        var byProduct = sales.stream()
                .collect(
                        Collectors.groupingBy(it -> it.product() + "/" + it.unit(), TreeMap::new, Collectors.toList()));
        return byProduct.entrySet().stream()
                .map(it -> Cell.share("prices", MONTH, paid(it.getValue()), sold(it.getValue()))
                        .part(it.getKey()))
                .toList();
    }

    private static long paid(List<Sale> sales) {
        return sales.stream().map(Sale::totalRupiah).reduce(0L, Math::addExact);
    }

    private static long sold(List<Sale> sales) {
        return sales.stream().map(Sale::quantity).reduce(0L, Math::addExact);
    }

    /** B7: of the harvests planned for the month, those within seven days of their plan. */
    private static Cell adherence(List<Cycle> cycles) {
        var planned =
                cycles.stream().map(Cycle::harvest).filter(Objects::nonNull).toList();
        return Cell.share("B7", MONTH, planned.stream().filter(Harvest::kept).count(), planned.size());
    }
}
