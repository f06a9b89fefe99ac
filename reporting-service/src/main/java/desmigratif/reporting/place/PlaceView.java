package desmigratif.reporting.place;

import desmigratif.reporting.count.VillageMonth;
import desmigratif.reporting.month.Contribution.Pillar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tree, with the villages in it that are enrolled. */
record PlaceView(String place, String name, @Nullable String parent, List<Named> children, List<Enrolled> villages) {

    /** A place by code and name. */
    record Named(String place, String name) {}

    /** An enrolled village. */
    record Enrolled(String place, String name, String layer, LocalDate enrolledOn) {}

    /**
     * The figures of a place.
     *
     * @param asOf when the latest fact happened that they rest on
     * @param because why they are provisional, as codes
     * @param notice what must stand on every page and file of this layer
     * @param missing the codes of the villages that have not reported
     */
    record Figures(
            String place,
            String name,
            YearMonth period,
            @Nullable Instant asOf,
            boolean provisional,
            List<String> because,
            String layer,
            @Nullable Notice notice,
            int villages,
            int reported,
            List<String> missing,
            List<FigureView> figures) {}

    /** A sentence in both languages. */
    record Notice(String id, String en) {}

    /** The villages of a place beside each other; by code, for no ranking is meant. */
    record Villages(
            String place,
            String name,
            YearMonth period,
            String layer,
            @Nullable Notice notice,
            List<Row> villages) {}

    /** One village of the comparison. */
    record Row(
            String place,
            String name,
            boolean reported,
            Instant asOf,
            LocalDate enrolledOn,
            List<Pillar> pillars,
            List<FigureView> figures) {}

    /** One figure of twelve months. */
    record Trend(
            String place,
            String name,
            String code,
            String window,
            String layer,
            @Nullable Notice notice,
            List<Point> months) {}

    /** One month of a trend; {@code missing} where no village of the place has reported. */
    record Point(
            YearMonth period,
            boolean missing,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Nullable String flag,
            @Nullable String reason) {

        static Point of(YearMonth period, FigureView it) {
            return new Point(period, false, it.numerator(), it.denominator(), it.value(), it.flag(), it.reason());
        }

        static Point missing(YearMonth period) {
            return new Point(period, true, null, null, null, null, null);
        }
    }

    /** A village's month, with its name. */
    static Row row(String village, String name, Instant asOf, VillageMonth month, List<FigureView> figures) {
        return new Row(village, name, month.reported(), asOf, month.enrolledOn(), month.pillars(), figures);
    }
}
