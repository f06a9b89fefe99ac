package desmigratif.reporting.count;

import static desmigratif.reporting.count.Windows.MONTH;
import static desmigratif.reporting.count.Windows.PERIOD_END;
import static desmigratif.reporting.count.Windows.YEAR;

import desmigratif.reporting.month.Contribution.Departure;
import desmigratif.reporting.month.Contribution.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Pillar 1: who is abroad, who came home, who left and how. Departures are counted as they happened, never the stock. */
final class MigrationCells {

    private static final List<String> CHANNELS = List.of("procedural", "non-procedural", "unknown");

    private final People people;
    private final List<Departure> departures;
    private final List<Cell> cells = new ArrayList<>();

    private MigrationCells(Said said) {
        people = said.people();
        departures = said.only(Migration.class).stream()
                .map(Migration::departure)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<Cell> of(Said said) {
        var it = new MigrationCells(said);
        it.stocks();
        it.departures(YEAR, it.departures);
        it.departures(MONTH, it.departures.stream().filter(Departure::now).toList());
        it.reasons();
        it.served();
        it.homecomings(said);
        return it.cells;
    }

    private void stocks() {
        var active = people.active();
        long confirmed = active.values().stream().filter(Migration::word).count();
        var byCountry = new TreeMap<String, Long>();
        active.forEach((person, it) -> byCountry.merge(
                (it.country() == null ? "unknown" : it.country()) + "/" + people.sex(person, it.sex()), 1L, Long::sum));
        count("people-active", PERIOD_END, active.size(), byCountry);
        cells.add(Cell.share("people-active-confirmed", PERIOD_END, confirmed, active.size()));
        var bySex = new TreeMap<String, Long>();
        people.returned().forEach(it -> bySex.merge(people.sex(it, null), 1L, Long::sum));
        count("people-returned", PERIOD_END, people.returned().size(), bySex);
        cells.add(
                Cell.count("people-candidates", PERIOD_END, people.candidates().size()));
    }

    private void departures(String window, List<Departure> some) {
        var byChannel = new TreeMap<String, Long>();
        CHANNELS.forEach(it -> byChannel.put(it, in(some, it)));
        count("departures", window, some.size(), byChannel);
        cells.add(Cell.share("M6", window, in(some, "procedural"), some.size()));
    }

    private void reasons() {
        var without = departures.stream().filter(channel("non-procedural")).toList();
        var byReason = new TreeMap<String, Long>();
        without.stream()
                .flatMap(it -> it.reasons().stream().distinct())
                .forEach(it -> byReason.merge(it, 1L, Long::sum));
        count("departure-reasons", YEAR, without.size(), byReason);
    }

    private void served() {
        cells.add(served(departures));
        CHANNELS.forEach(it -> cells.add(
                served(departures.stream().filter(channel(it)).toList()).part(it)));
    }

    private void homecomings(Said said) {
        var home = said.only(Migration.class).stream()
                .map(Migration::homecoming)
                .filter(Objects::nonNull)
                .toList();
        cells.add(Cell.count("returns", YEAR, home.size()));
        cells.add(Cell.count(
                "returns", MONTH, home.stream().filter(it -> it.now()).count()));
    }

    private void count(String code, String window, long whole, TreeMap<String, Long> parts) {
        cells.add(Cell.count(code, window, whole));
        parts.forEach(
                (part, number) -> cells.add(Cell.count(code, window, number).part(part)));
    }

    private static Cell served(List<Departure> some) {
        return Cell.share(
                "served-before", YEAR, some.stream().filter(Departure::served).count(), some.size());
    }

    private static long in(List<Departure> some, String channel) {
        return some.stream().filter(channel(channel)).count();
    }

    private static Predicate<Departure> channel(String channel) {
        return it -> it.channel().equals(channel);
    }
}
