package desmigratif.standalone.example.making;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Who was at which session of outreach, and what trade they would like: most are asked there. */
final class Present {

    private static final List<String> WISHES = List.of(
            "cakes",
            "cakes",
            "cakes",
            "shop",
            "shop",
            "shop",
            "crackers",
            "crackers",
            "livestock",
            "sewing",
            "food",
            "catfish",
            "vegetables");

    final SequencedMap<LocalDate, List<Resident>> sessions = new LinkedHashMap<>();

    private Present() {}

    /** 91 and 76, of them 25 at both: 142 people, the participants among them. */
    static Present kongsi(Village village, List<Resident> participants) {
        var dice = new Dice(village.code(), "present");
        var first = LocalDate.of(2026, 2, 14);
        var second = LocalDate.of(2026, 7, 18);
        var others = dice.shuffled(village.those(
                it -> it.isAtHome() && it.hasNik() && !it.is(Resident.Label.OTHER) && !participants.contains(it)));
        var early = others.stream()
                .filter(it -> it.back == null || it.back.isBefore(first))
                .limit(61)
                .toList();
        var late = others.stream()
                .filter(it -> !early.contains(it))
                .filter(it -> it.back == null || it.back.isBefore(second))
                .limit(41)
                .toList();
        var present = new Present();
        present.sessions.put(first, both(participants.subList(0, 30), early));
        present.sessions.put(
                second,
                both(
                        both(participants.subList(30, 40), late),
                        both(participants.subList(0, 15), early.subList(0, 10))));
        present.wish(dice, 3);
        return present;
    }

    /** 18, then 15, then 11: fewer each time. */
    static Present cihonje(Village village, List<Resident> participants) {
        var dice = new Dice(village.code(), "present");
        var others = dice.shuffled(village.those(
                        it -> it.isAtHome() && it.hasNik() && it.back == null && !participants.contains(it)))
                .subList(0, 5);
        var present = new Present();
        present.sessions.put(LocalDate.of(2026, 3, 7), both(participants, others.subList(0, 3)));
        present.sessions.put(LocalDate.of(2026, 6, 6), both(participants.subList(0, 12), others.subList(2, 5)));
        present.sessions.put(LocalDate.of(2026, 9, 5), both(participants.subList(0, 9), others.subList(0, 2)));
        present.wish(dice, 4);
        return present;
    }

    private void wish(Dice dice, int oneDoesNot) {
        sessions.values().stream().flatMap(List::stream).distinct().forEach(it -> {
            if (!dice.oneIn(oneDoesNot)) {
                it.wish = dice.pick(WISHES);
            }
        });
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
