package desmigratif.registry.roster;

import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.vault.Vault;
import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.migration.MigrationLookup;
import desmigratif.registry.person.PersonLookup;
import desmigratif.registry.sheet.Outcome;
import desmigratif.registry.sheet.Sheet;
import desmigratif.registry.sheet.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** The import of people: groups the rows by household and works through many groups at once, each in the file's order. */
public final class PeopleImport {

    /** So many share one sync to disk that it costs each of them little. */
    private static final int AT_ONCE = 32;

    /** Whom it asks: the rooms for what is known, their keepers for what is to be. */
    record Rooms(PersonLookup persons, HouseholdLookup households, MigrationLookup migrations, Steps.Keepers keepers) {}

    private final Rooms rooms;
    private final Vault vault;

    PeopleImport(Rooms rooms, Vault vault) {
        this.rooms = rooms;
        this.vault = vault;
    }

    /** Refuses a file that lacks a column, or has one twice. */
    public static void check(Sheet sheet) {
        columns(sheet);
    }

    /** The headings of a file that says all that can be said. */
    public static List<String> headings() {
        return Arrays.stream(Column.values()).map(Column::heading).toList();
    }

    /** Refuses a file that lacks a column; finds the others by their headings. */
    static Map<Column, Integer> columns(Sheet sheet) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < sheet.heading().size(); i++) {
            var column = Column.called(sheet.heading().get(i));
            if (column != null) {
                RuleBroken.check(columns.putIfAbsent(column, i) == null, "column-twice", column.heading());
            }
        }
        Column.needed().forEach(it -> RuleBroken.check(columns.containsKey(it), "missing-column", it.heading()));
        return columns;
    }

    /** Tries every row, and where {@code send} says so asks for what the good ones ask for. */
    public Outcome run(Ask ask, Sheet sheet, boolean send, Runnable rowDone) {
        var entries = entries(sheet);
        var village = new Village(ask.village(), rooms);
        var names = new Names(ask.village(), vault);
        var tally = new Tally(rowDone);
        inGroups(groups(entries, village, names), new PeopleRows(ask, village, names, rooms, send, tally)::run);
        return tally.outcome();
    }

    static List<Entry> entries(Sheet sheet) {
        var columns = columns(sheet);
        var entries = new ArrayList<Entry>();
        for (var line : sheet.rows()) {
            var entry = Entry.of(line, columns);
            if (sheet.isShifted(line)) {
                entry.errors().add(new Outcome.RowError(line.number(), "", "row-too-long"));
            }
            entries.add(entry);
        }
        Twice.mark(entries);
        return entries;
    }

    /** Rows of one household, in order; whoever names none is a group alone. */
    private static List<Group> groups(List<Entry> entries, Village village, Names names) {
        var groups = new LinkedHashMap<String, Group>();
        for (var entry : entries) {
            var known = entry.household() == null && entry.kk() != null
                    ? village.householdWithKk(entry.kk().text())
                    : null;
            var home = known != null ? known : names.household(entry);
            var key = home == null ? "row " + entry.row() : home;
            groups.computeIfAbsent(key, it -> new Group(home, new ArrayList<>()))
                    .rows()
                    .add(entry);
        }
        return List.copyOf(groups.values());
    }

    private static void inGroups(List<Group> groups, Consumer<Group> work) {
        var room = new Semaphore(AT_ONCE);
        var tasks = groups.stream()
                .<Callable<Void>>map(group -> () -> {
                    room.acquire();
                    try {
                        work.accept(group);
                    } finally {
                        room.release();
                    }
                    return null;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(tasks)) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException it ? it : new IllegalStateException(e);
        }
    }
}
