package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fifteen of Cihonje's four groups: eleven women who came back, two wives, a husband, a daughter. */
record Cihonje15(List<Resident> all) {

    static Cihonje15 of(Village village) {
        var left = new Dice(village.code(), "joining")
                .shuffled(village.those(it -> it.hasNik() && it.isAtHome() && it.back == null));
        var all = new ArrayList<Resident>();
        all.addAll(some(11, left, it -> it.woman && it.is(Label.RETURNED)));
        all.addAll(some(2, left, it -> it.woman && it.is(Label.HOME) && it.relation == Relation.SPOUSE));
        all.addAll(some(1, left, it -> !it.woman && it.is(Label.HOME) && it.relation == Relation.HEAD));
        all.addAll(some(1, left, it -> it.woman && it.is(Label.HOME) && it.relation == Relation.CHILD));
        return new Cihonje15(List.copyOf(all));
    }

    /** Who belongs to the group: four, four, four and three. */
    List<Resident> group(int number) {
        return Stream.iterate(number, it -> it < all.size(), it -> it + 4)
                .map(all::get)
                .toList();
    }

    private static List<Resident> some(int many, List<Resident> of, Predicate<Resident> who) {
        return of.stream().filter(who).limit(many).toList();
    }
}
