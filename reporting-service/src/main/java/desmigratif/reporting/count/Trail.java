package desmigratif.reporting.count;

import desmigratif.kit.RuleBroken;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Group;
import desmigratif.reporting.month.Contribution.Migration;
import desmigratif.reporting.month.Contribution.Outreach;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records a figure is made of, by the same words as the figure itself. */
public final class Trail {

    /**
     * A person behind a figure.
     *
     * @param month of the departure, or of the return where returns are asked for, as far as it lies within 12 months
     * @param ageBand at departure
     */
    public record Trace(
            String person,
            @Nullable YearMonth month,
            String sex,
            @Nullable String ageBand,
            @Nullable String country,
            @Nullable String channel) {}

    private Trail() {}

    /** The people of the whole: of M6 all who left, of a stock all in it, of B1 and G3 those who took part. */
    public static List<Trace> of(String code, String window, List<Contribution> all) {
        var said = Said.of(all);
        boolean month = window.equals(Windows.MONTH);
        return switch (code) {
            case "people-active", "people-active-confirmed" ->
                said.people().active().values().stream()
                        .map(it -> trace(said, it))
                        .toList();
            case "people-returned" -> people(said, said.people().returned().stream());
            case "people-candidates" -> people(said, said.people().candidates().stream());
            case "M6", "departures", "served-before" -> departed(said, it -> it.now() || !month);
            case "departure-reasons" -> departed(said, it -> it.channel().equals("non-procedural"));
            case "returns" -> returned(said, month);
            case "G3" -> people(said, present(said).filter(said.people()::isOfMigrantHousehold));
            case "B1" -> people(said, participants(said).filter(said.people()::isTarget));
            default -> throw new RuleBroken("figure-without-records", "figure");
        };
    }

    private static List<Trace> departed(Said said, Predicate<Contribution.Departure> which) {
        return said.only(Migration.class).stream()
                .filter(it -> it.departure() != null && which.test(it.departure()))
                .map(it -> trace(said, it))
                .toList();
    }

    private static List<Trace> returned(Said said, boolean month) {
        return said.only(Migration.class).stream()
                .filter(it -> it.homecoming() != null && (it.homecoming().now() || !month))
                .map(it -> trace(
                        said,
                        it,
                        it.homecoming() == null ? null : it.homecoming().month()))
                .toList();
    }

    private static Stream<String> present(Said said) {
        var present = new HashSet<String>();
        said.only(Outreach.class).forEach(it -> present.addAll(it.present()));
        return present.stream();
    }

    private static Stream<String> participants(Said said) {
        var participants = new HashSet<String>();
        said.only(Group.class).forEach(it -> participants.addAll(it.participants()));
        return participants.stream();
    }

    private static List<Trace> people(Said said, Stream<String> persons) {
        return persons.map(it -> new Trace(it, null, said.people().sex(it, null), null, null, null))
                .toList();
    }

    private static Trace trace(Said said, Migration it) {
        return trace(said, it, it.departure() == null ? null : it.departure().month());
    }

    private static Trace trace(Said said, Migration it, @Nullable YearMonth month) {
        var left = it.departure();
        return new Trace(
                it.person(),
                month,
                said.people().sex(it.person(), it.sex()),
                it.ageBand(),
                it.country(),
                left == null ? null : left.channel());
    }
}
