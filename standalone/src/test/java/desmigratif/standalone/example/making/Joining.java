package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who of Pangkalan Kongsi takes part: in the groups, in the cooperative. */
final class Joining {

    final List<Resident> fish = new ArrayList<>();
    final List<Resident> vegetables = new ArrayList<>();

    /** In the order of their entry; those with someone in Malaysia first. */
    final List<Resident> withRemittance = new ArrayList<>();

    final List<Resident> otherMembers = new ArrayList<>();

    private final Dice dice;
    private final List<Resident> left;

    /**
     * Participants: 26 wives, 9 returned women, 5 returned men. Members: 34 wives of men in Malaysia, three couples who
     * have returned, 17 others of households with someone returned, and five of households without migrants: 62, of them
     * 57 of 54 migrant households.
     */
    Joining(Village village) {
        dice = new Dice(village.code(), "joining");
        left = new ArrayList<>(dice.shuffled(village.those(Joining::mayJoin)));
        left.sort(Comparator.comparing(it -> !it.name.equals(Names.SITI)));
        var wives = take(31, Joining::isWifeOfMalaysia);
        var moreWives = take(3, Joining::isWifeOfMalaysia);
        var otherWives = take(12, Joining::isWife);
        var women = take(9, it -> it.woman && isReturnedAlone(it));
        var men = take(5, it -> !it.woman && isReturnedAlone(it));
        fish.addAll(
                all(Stream.of(wives.subList(0, 8), otherWives.subList(0, 4), women.subList(0, 4), men.subList(0, 4))));
        vegetables.addAll(all(
                Stream.of(wives.subList(8, 14), otherWives.subList(4, 12), women.subList(4, 9), men.subList(4, 5))));
        withRemittance.addAll(wives);
        otherMembers.addAll(all(Stream.of(moreWives, couples(), women.subList(0, 5), men.subList(0, 2))));
        otherMembers.addAll(take(10, Joining::isReturnedAlone));
        otherMembers.addAll(take(5, it -> it.is(Label.OTHER) && it.woman));
    }

    /** A participant who is a member, and may borrow for her group. */
    Resident borrower() {
        return fish.getFirst();
    }

    /** A participant who is no member, and is turned away. */
    Resident noMember() {
        return vegetables.stream()
                .filter(it -> !withRemittance.contains(it) && !otherMembers.contains(it))
                .findFirst()
                .orElseThrow();
    }

    private List<Resident> couples() {
        var heads = take(3, it -> it.relation == Relation.HEAD && isReturnedTogether(it));
        return heads.stream()
                .flatMap(it -> it.home.residents.stream())
                .filter(it -> it.relation != Relation.CHILD)
                .toList();
    }

    /** One of a household, so that nobody is counted twice where households are. */
    private List<Resident> take(int many, Predicate<Resident> who) {
        var taken = new ArrayList<Resident>();
        for (var it : List.copyOf(left)) {
            if (taken.size() < many && left.contains(it) && who.test(it)) {
                taken.add(it);
                left.removeIf(other -> other.home == it.home);
            }
        }
        if (taken.size() < many) {
            throw new IllegalStateException("Only " + taken.size() + " of " + many);
        }
        return taken;
    }

    /** Everyone has a NIK, and was home before the groups were formed. */
    private static boolean mayJoin(Resident it) {
        return it.hasNik() && it.isAtHome() && !it.is(Label.CANDIDATE) && it.back == null;
    }

    private static boolean isWife(Resident it) {
        var head = it.home.the(Relation.HEAD);
        return it.woman
                && it.is(Label.HOME)
                && it.relation == Relation.SPOUSE
                && head != null
                && (head.is(Label.ABROAD) || head.is(Label.RETURNED))
                && head.hasNik();
    }

    private static boolean isWifeOfMalaysia(Resident it) {
        var head = it.home.the(Relation.HEAD);
        return isWife(it) && head != null && head.is(Label.ABROAD) && "MY".equals(head.country) && head.left == null;
    }

    private static boolean isReturnedAlone(Resident it) {
        return it.is(Label.RETURNED) && it.home.residents.stream().noneMatch(other -> other != it && isMigrant(other));
    }

    private static boolean isReturnedTogether(Resident it) {
        return it.home.residents.stream()
                .filter(other -> other.relation != Relation.CHILD)
                .allMatch(other -> other.is(Label.RETURNED) && other.hasNik() && other.back == null);
    }

    private static boolean isMigrant(Resident it) {
        return it.is(Label.ABROAD) || it.is(Label.RETURNED) || it.is(Label.CANDIDATE);
    }

    private static List<Resident> all(Stream<List<Resident>> some) {
        return some.flatMap(List::stream).toList();
    }
}
