package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.time.LocalDate;

/** Birthdays that fit together: parents are grown up before their children are born. */
record Ages(Dice dice) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    void give(Home home) {
        boolean grownChild = home.the(Relation.CHILD) != null;
        boolean parent = home.the(Relation.PARENT) != null;
        int head = grownChild ? dice.between(48, 62) : parent ? dice.between(24, 40) : dice.between(25, 57);
        for (var it : home.residents) {
            int age = switch (it.relation) {
                case HEAD -> head;
                case SPOUSE -> Math.max(24, head + (it.woman ? dice.between(-4, 1) : dice.between(-1, 5)));
                case CHILD -> dice.between(it.is(Label.RETURNED) ? 24 : 20, Math.min(31, head - 23));
                case PARENT -> head + dice.between(21, 29);
            };
            it.born = TODAY.minusYears(age).minusDays(dice.between(1, 364));
        }
    }

    /** A day so that the youngest parent was at least 19, and the child is under 18 for some months to come. */
    LocalDate ofMinor(Home home) {
        var youngest = home.residents.stream()
                .filter(it -> it.relation == Relation.HEAD || it.relation == Relation.SPOUSE)
                .map(it -> it.born.plusYears(19))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var first = LocalDate.of(2009, 4, 1);
        return dice.day(youngest.isAfter(first) ? youngest : first, LocalDate.of(2025, 6, 30));
    }
}
