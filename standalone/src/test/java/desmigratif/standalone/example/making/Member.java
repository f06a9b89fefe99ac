package desmigratif.standalone.example.making;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A member of the cooperative: since when, and how she saves. */
record Member(Resident who, LocalDate appliedOn, LocalDate entryOn, Habit habit) {

    /** 34 keep up, 4 are behind but pay, 9 paid the year ahead until August, 15 have stopped. */
    enum Habit {
        KEEPS_UP,
        BEHIND,
        AHEAD,
        STOPPED
    }

    static final LocalDate FOUNDING = LocalDate.of(2026, 4, 4);

    /** Entries by month from April on, of those who still pay and of the others. */
    private static final List<Integer> PAYING = List.of(11, 7, 5, 5, 4, 2, 2, 2);

    private static final List<Integer> OTHERS = List.of(12, 6, 4, 2, 0, 0, 0, 0);

    boolean savesLately() {
        return habit == Habit.KEEPS_UP || habit == Habit.BEHIND;
    }

    YearMonth entry() {
        return YearMonth.from(entryOn);
    }

    LocalDate firstPartOn() {
        return Saving.open(appliedOn.plusDays(1));
    }

    static List<Member> of(String village, Joining joining) {
        var dice = new Dice(village, "members");
        var paying = entries(PAYING);
        var others = entries(OTHERS);
        var members = new ArrayList<Member>();
        var habits = new ArrayList<>(habits(22, 2, 3, 4));
        habits.addAll(habits(0, 2, 0, 0));
        habits.addAll(habits(12, 0, 6, 11));
        var who = new ArrayList<>(joining.withRemittance);
        who.addAll(joining.otherMembers);
        for (int i = 0; i < who.size(); i++) {
            var habit = habits.get(i);
            boolean pays = habit == Habit.KEEPS_UP || habit == Habit.BEHIND;
            var month = (pays ? paying : others).removeFirst();
            var entry = Saving.open(month.atDay(month.equals(Saving.FOUNDED) ? 6 : dice.between(3, 20)));
            var applied = month.equals(Saving.FOUNDED) ? FOUNDING : entry.minusDays(dice.between(3, 9));
            members.add(new Member(who.get(i), applied, entry, habit));
        }
        return members;
    }

    private static List<YearMonth> entries(List<Integer> byMonth) {
        var all = new ArrayList<YearMonth>();
        for (int i = 0; i < byMonth.size(); i++) {
            all.addAll(Collections.nCopies(byMonth.get(i), Saving.FOUNDED.plusMonths(i)));
        }
        return all;
    }

    private static List<Habit> habits(int keepsUp, int behind, int ahead, int stopped) {
        var all = new ArrayList<Habit>();
        all.addAll(Collections.nCopies(keepsUp, Habit.KEEPS_UP));
        all.addAll(Collections.nCopies(behind, Habit.BEHIND));
        all.addAll(Collections.nCopies(ahead, Habit.AHEAD));
        all.addAll(Collections.nCopies(stopped, Habit.STOPPED));
        return all;
    }
}
