package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a village is made of.
 *
 * @param javanese of a hundred households, how many give their children Javanese names
 * @param elsewhere areas in which some were first registered
 * @param countries where those who returned had been
 * @param heardOf of how many abroad there was word within twelve months
 */
record Recipe(
        String code,
        Kinds households,
        int javanese,
        List<String> elsewhere,
        List<String> hamlets,
        String abroad,
        String departures,
        String served,
        String returns,
        List<String> countries,
        int heardOf,
        int withoutNik,
        int childrenWithConsent,
        int childrenByNumber,
        boolean sitis) {

    private static final List<String> NO_NIK = List.of("lost", "forgotten", "withheld", "not-recorded");

    Village village() {
        var village = new Village(code, dice("order").shuffled(households.homes()));
        people(village);
        migration(village);
        return village;
    }

    private void people(Village village) {
        var ages = new Ages(dice("ages"));
        var names = new Names(dice("names"));
        place(village.homes());
        for (var home : village.homes()) {
            ages.give(home);
            home.residents.forEach(it -> it.name = names.next(it.woman, home.javanese));
        }
        if (sitis) {
            new Sitis(dice("sitis")).name(village);
        }
        new Children(dice("children"), ages, names).give(village.homes(), childrenWithConsent, childrenByNumber);
        number(village);
    }

    /** Hamlet by hamlet, RT by RT, as the list of a village office runs. */
    private void place(List<Home> homes) {
        var dice = dice("places");
        int each = homes.size() / hamlets.size() + 1;
        for (int i = 0; i < homes.size(); i++) {
            var home = homes.get(i);
            home.hamlet = hamlets.get(i / each);
            home.rt = "%03d".formatted(1 + i % each / 30);
            home.javanese = dice.between(1, 100) <= javanese;
        }
    }

    private void number(Village village) {
        var numbers = new Numbers(dice("numbers"), code.substring(0, 6), elsewhere);
        for (var home : village.homes()) {
            home.kk = numbers.kk();
            home.residents.forEach(it -> it.nik = numbers.nik(it.born, it.woman));
        }
        var dice = dice("without");
        dice.shuffled(village.those(it -> !it.is(Label.MINOR) && !it.name.equals(Names.SITI))).stream()
                .limit(withoutNik)
                .forEach(it -> {
                    it.nik = null;
                    it.nikReason = dice.pick(NO_NIK);
                });
    }

    private void migration(Village village) {
        var leaving = new Leaving(dice("leaving"), village.residents());
        leaving.work(abroad);
        leaving.departures(departures);
        leaving.served(served);
        leaving.words(heardOf);
        new Returning(dice("returning"), village.residents(), countries).returns(returns);
        var dice = dice("candidates");
        for (var it : village.those(it -> it.is(Label.CANDIDATE))) {
            it.country = dice.pick(countries);
            it.work = it.woman ? "house-and-care" : "building";
            it.intended = dice.day(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 11, 20));
            if (dice.oneIn(2) && it.hasNik()) {
                it.served.add(it.intended.plusDays(dice.between(0, 7)));
            }
        }
    }

    private Dice dice(String part) {
        return new Dice(code, part);
    }

    /** Six women of one name, two of them born in one year: who is meant must be asked. */
    private record Sitis(Dice dice) {

        private static final int MANY = 6;

        void name(Village village) {
            var women = dice.shuffled(village.those(
                    it -> it.woman && !it.is(Label.OTHER) && it.relation == Relation.SPOUSE && !it.home.javanese));
            var wives = women.stream().filter(Sitis::isLeftBehind).toList();
            var first = wives.getFirst();
            var second = wives.stream()
                    .filter(it -> it != first && it.born.getYear() == first.born.getYear())
                    .findFirst()
                    .orElseThrow();
            var named = new ArrayList<>(List.of(first, second));
            for (var it : women) {
                if (named.size() < MANY
                        && named.stream().noneMatch(other -> other.born.getYear() == it.born.getYear())) {
                    named.add(it);
                }
            }
            named.forEach(it -> it.name = Names.SITI);
        }

        private static boolean isLeftBehind(Resident it) {
            var head = it.home.the(Relation.HEAD);
            return it.is(Label.HOME) && head != null && head.is(Label.ABROAD);
        }
    }
}
