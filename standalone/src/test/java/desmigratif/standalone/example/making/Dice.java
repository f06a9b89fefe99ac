package desmigratif.standalone.example.making;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: each part of the making has dice of its own, so none disturbs another. */
final class Dice {

    private final Random random;

    Dice(String village, String part) {
        random = new Random((village + "/" + part).hashCode());
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> of) {
        var all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all;
    }

    /** A day of the month that is over whatever the month. */
    LocalDate dayOf(YearMonth month) {
        return month.atDay(between(2, 26));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(between((int) first.toEpochDay(), (int) last.toEpochDay()));
    }
}
