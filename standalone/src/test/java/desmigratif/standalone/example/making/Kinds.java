package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table of kinds of households: how many of each, and who lives there, as {@code head:m:abroad}. Whoever is at home is
 * spouse, parent or child of someone abroad or returned, so that all are counted and none twice.
 */
record Kinds(String table) {

    List<Home> homes() {
        var homes = new ArrayList<Home>();
        for (var row : Rows.of(table)) {
            for (int i = 0; i < Rows.number(row, 0); i++) {
                homes.add(home(row.subList(1, row.size())));
            }
        }
        return homes;
    }

    private static Home home(List<String> who) {
        var home = new Home();
        for (var one : who) {
            var parts = one.toUpperCase(Locale.ROOT).split(":");
            home.residents.add(
                    new Resident(home, Relation.valueOf(parts[0]), parts[1].equals("W"), Label.valueOf(parts[2])));
        }
        return home;
    }
}
