package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.time.LocalDate;
import java.util.List;

/** Children under 18 with a parent abroad: those whose guardian agreed by name, the others by number. */
record Children(Dice dice, Ages ages, Names names) {

    /** Two in every second household, one in the others. */
    void give(List<Home> homes, int withConsent, int byNumber) {
        var left = dice.shuffled(homes.stream()
                .filter(it -> it.hasParentAbroad() && it.grownUpsAtHome() > 0 && it.the(Relation.CHILD) == null)
                .toList());
        var next = left.iterator();
        for (int given = 0; given < withConsent; ) {
            var home = next.next();
            for (int n = 0; n < (given % 3 == 0 ? 2 : 1) && given < withConsent; n++, given++) {
                home.residents.add(minor(home));
            }
        }
        for (int given = 0; given < byNumber; ) {
            var home = next.next();
            home.children = given % 3 == 0 && given + 2 <= byNumber ? 2 : 1;
            given += home.children;
        }
    }

    private Resident minor(Home home) {
        var child = new Resident(home, Relation.CHILD, dice.oneIn(2), Label.MINOR);
        child.name = names.next(child.woman, home.javanese);
        child.born = ages.ofMinor(home);
        child.consent = dice.day(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 10, 30));
        var guardian =
                home.residents.stream().filter(Resident::isAtHome).findFirst().orElseThrow();
        child.guardian = guardian.relation == Relation.PARENT ? "grandparent" : "parent";
        return child;
    }
}
