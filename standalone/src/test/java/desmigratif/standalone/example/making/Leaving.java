package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who works where as what, who left when and how, and of whom there is word. */
record Leaving(Dice dice, List<Resident> all) {

    private static final List<String> CHANNELS = List.of("procedural", "non-procedural", "unknown");
    private static final List<String> OFFICIAL = List.of(
            "family-permission",
            "health-certificate",
            "migrant-card",
            "passport",
            "placement-agreement",
            "work-contract",
            "work-visa");
    private static final List<List<String>> REASONS = List.of(
            List.of("speed"),
            List.of("asked-by-family"),
            List.of("cost-or-debt"),
            List.of("conditions-too-hard", "speed"),
            List.of("did-not-know"),
            List.of("asked-by-family", "cost-or-debt"),
            List.of("former-employer"));

    /** Rows of: how many, sex, country, work. */
    void work(String table) {
        var men = dice.shuffled(abroad().filter(it -> !it.woman).toList()).iterator();
        var women = dice.shuffled(abroad().filter(it -> it.woman).toList()).iterator();
        for (var row : Rows.of(table)) {
            for (int i = 0; i < Rows.number(row, 0); i++) {
                var one = (row.get(1).equals("w") ? women : men).next();
                one.country = row.get(2).equals("--") ? null : row.get(2);
                one.work = row.get(3);
            }
        }
    }

    /** Rows of: month, procedural, non-procedural, unknown. Of the others nobody knows when they left. */
    void departures(String table) {
        var known = abroad().filter(it -> it.country != null && it.hasNik()).toList();
        var who = dice.shuffled(known).iterator();
        for (var row : Rows.of(table)) {
            for (var channel : CHANNELS) {
                for (int n = 0; n < Rows.number(row, 1 + CHANNELS.indexOf(channel)); n++) {
                    leaves(who.next(), dice.dayOf(YearMonth.parse(row.getFirst())), channel);
                }
            }
        }
    }

    private void leaves(Resident it, LocalDate day, String channel) {
        it.left = day;
        it.channel = channel;
        it.inviter = "unknown";
        if (channel.equals("procedural")) {
            it.papers = OFFICIAL;
            it.inviter = dice.oneIn(3) ? "self" : "licensed-company";
        } else if (channel.equals("non-procedural")) {
            it.papers = dice.oneIn(3) ? List.of("passport") : List.of("passport", "visit-visa");
            it.reasons = dice.pick(REASONS);
            it.inviter = dice.oneIn(3) ? "family" : "broker";
        }
    }

    /** Rows of: channel, how many of those who left by it the village had served a month or two before. */
    void served(String table) {
        for (var row : Rows.of(table)) {
            var left = abroad().filter(it -> it.left != null && it.channel.equals(row.getFirst()));
            dice.shuffled(left.toList()).stream()
                    .limit(Rows.number(row, 1))
                    .forEach(it -> it.served.add(Objects.requireNonNull(it.left).minusDays(dice.between(20, 75))));
        }
    }

    /** Word of so many within twelve months: of all who left in them, and of as many others as it takes. */
    void words(int many) {
        dice.shuffled(abroad().filter(Resident::hasNik).toList()).stream()
                .sorted((one, other) -> Boolean.compare(other.left != null, one.left != null))
                .limit(many)
                .forEach(it -> it.word = dice.day(
                        it.left == null ? LocalDate.of(2025, 12, 3) : it.left.plusDays(1), LocalDate.of(2026, 11, 29)));
    }

    private Stream<Resident> abroad() {
        return all.stream().filter(it -> it.is(Label.ABROAD));
    }
}
