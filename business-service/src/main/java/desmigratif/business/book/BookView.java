package desmigratif.business.book;

import desmigratif.business.capital.CapitalLookup.Arrived;
import desmigratif.business.cycle.CycleLookup;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The book of a group, oldest line first.
 *
 * @param capitalRupiah capital that arrived from the cooperative
 * @param revenueRupiah sales, {@code laterRupiah} of them not paid at once
 * @param leftRupiah capital and sales less costs and what was divided
 */
record BookView(
        String group,
        long capitalRupiah,
        long revenueRupiah,
        long laterRupiah,
        long costRupiah,
        long dividedRupiah,
        long leftRupiah,
        List<Line> lines) {

    /** A line: of which cycle or capital, and whether it was reversed and so counts for nothing. */
    record Line(LocalDate on, What what, String of, long amountRupiah, boolean reversed) {}

    enum What {
        CAPITAL,
        COST,
        SALE,
        DIVISION
    }

    static BookView of(String group, List<Arrived> capitals, List<CycleLookup.Line> cycles) {
        var lines = new ArrayList<Line>();
        capitals.forEach(it -> lines.add(new Line(it.on(), What.CAPITAL, it.capital(), it.amountRupiah(), false)));
        cycles.forEach(it -> lines.add(new Line(it.on(), what(it), it.cycle(), it.amountRupiah(), it.reversed())));
        lines.sort(Comparator.comparing(Line::on).thenComparing(Line::what).thenComparing(Line::of));
        long capital = sum(lines, What.CAPITAL);
        long revenue = sum(lines, What.SALE);
        long cost = sum(lines, What.COST);
        long divided = sum(lines, What.DIVISION);
        long left = capital + revenue - cost - divided;
        return new BookView(group, capital, revenue, later(cycles), cost, divided, left, List.copyOf(lines));
    }

    private static What what(CycleLookup.Line it) {
        return switch (it.what()) {
            case COST -> What.COST;
            case SALE -> What.SALE;
            case DIVISION -> What.DIVISION;
        };
    }

    private static long sum(List<Line> lines, What what) {
        return Rupiah.sum(
                lines.stream().filter(it -> it.what() == what && !it.reversed()).mapToLong(Line::amountRupiah));
    }

    private static long later(List<CycleLookup.Line> cycles) {
        return Rupiah.sum(
                cycles.stream().filter(it -> it.later() && !it.reversed()).mapToLong(CycleLookup.Line::amountRupiah));
    }
}
