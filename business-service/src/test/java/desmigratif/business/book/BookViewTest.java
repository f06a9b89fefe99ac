package desmigratif.business.book;

import static desmigratif.business.Asks.id;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.business.book.BookView.What;
import desmigratif.business.capital.CapitalLookup.Arrived;
import desmigratif.business.cycle.CycleLookup;
import desmigratif.business.cycle.CycleLookup.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookViewTest {

    private static final String GROUP = id("group", 1);
    private static final String CYCLE = id("cycle", 1);
    private static final LocalDate NOV_1 = LocalDate.of(2026, 11, 1);

    /** 2,000,000 lent + 600,000 sold − 330,000 spent − 270,000 divided = 2,000,000 left. */
    @Test
    void sumsWhatStandsInIt() {
        var book = BookView.of(
                GROUP,
                List.of(new Arrived(id("capital", 1), id("loan", 1), NOV_1.plusDays(1), 2_000_000)),
                List.of(
                        line(20, CycleLookup.What.SALE, 600_000, false),
                        line(3, CycleLookup.What.COST, 330_000, false),
                        line(20, CycleLookup.What.SALE, 60_000, true),
                        line(28, CycleLookup.What.DIVISION, 270_000, false)));

        assertThat(book.capitalRupiah()).isEqualTo(2_000_000);
        assertThat(book.revenueRupiah()).isEqualTo(600_000);
        assertThat(book.costRupiah()).isEqualTo(330_000);
        assertThat(book.dividedRupiah()).isEqualTo(270_000);
        assertThat(book.leftRupiah()).isEqualTo(2_000_000);
        assertThat(book.lines())
                .extracting(BookView.Line::what)
                .containsExactly(What.CAPITAL, What.COST, What.SALE, What.SALE, What.DIVISION);
    }

    @Test
    void tellsHowMuchOfTheSalesWasNotPaidAtOnce() {
        var later = new Line(CYCLE, NOV_1, CycleLookup.What.SALE, 90_000, true, false);
        var reversed = new Line(CYCLE, NOV_1, CycleLookup.What.SALE, 10_000, true, true);

        var book =
                BookView.of(GROUP, List.of(), List.of(later, reversed, line(2, CycleLookup.What.SALE, 50_000, false)));

        assertThat(book.laterRupiah()).isEqualTo(90_000);
        assertThat(book.revenueRupiah()).isEqualTo(140_000);
    }

    private static Line line(int day, CycleLookup.What what, long amount, boolean reversed) {
        return new Line(CYCLE, NOV_1.withDayOfMonth(day), what, amount, false, reversed);
    }
}
