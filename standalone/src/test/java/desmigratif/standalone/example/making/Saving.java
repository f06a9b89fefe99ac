package desmigratif.standalone.example.making;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the 62 members paid in: the principal, the mandatory saving of each month, and what else they could spare, so that
 * of 400 deposits beside the principal 48 are of Rp1,000–2,000, 160 of 5,000, 100 of 10,000, 52 of 20,000, 28 of 50,000
 * and 12, the saved parts of remittances, larger.
 */
final class Saving {

    /** Money handed in; {@code remittance} names what it is the saved part of. */
    record Deposit(LocalDate on, Resident member, String product, long rupiah, String remittance) {}

    static final YearMonth FOUNDED = YearMonth.of(2026, 4);
    static final YearMonth NOW = YearMonth.of(2026, 11);
    static final YearMonth QUARTER = YearMonth.of(2026, 9);
    private static final YearMonth LICENSED = YearMonth.of(2026, 5);
    private static final Set<DayOfWeek> OPEN = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private final List<Deposit> deposits = new ArrayList<>();
    private final Dice dice;
    private final List<Member> members;

    Saving(String village, List<Member> members, List<Remitting.Remittance> remittances) {
        dice = new Dice(village, "savings");
        this.members = members;
        members.forEach(this::principal);
        members.forEach(this::mandatory);
        for (var it : remittances) {
            if (it.handedIn() > 0) {
                deposits.add(new Deposit(open(it.on().plusDays(1)), it.to(), "remittance", it.handedIn(), it.key()));
            }
        }
        fill(48, 0);
        fill(160, 5_000);
        fill(100, 10_000);
        fill(52, 20_000);
        fill(28, 50_000);
    }

    List<Deposit> all() {
        var order = Comparator.comparing(Deposit::on)
                .thenComparing(it -> it.product().equals("principal") ? 0 : 1)
                .thenComparing(it -> it.member().ref());
        return deposits.stream().sorted(order).toList();
    }

    /** One in six brought it in two parts. */
    private void principal(Member it) {
        if (it.entryOn().isBefore(NOW.atDay(1)) && dice.oneIn(6)) {
            deposits.add(new Deposit(it.firstPartOn(), it.who(), "principal", 20_000, ""));
            deposits.add(new Deposit(it.entryOn(), it.who(), "principal", 30_000, ""));
        } else {
            deposits.add(new Deposit(it.entryOn(), it.who(), "principal", 50_000, ""));
        }
    }

    private void mandatory(Member it) {
        switch (it.habit()) {
            case KEEPS_UP -> monthly(it, NOW);
            case BEHIND -> monthly(it, QUARTER.plusMonths(dice.between(0, 1)));
            case AHEAD -> ahead(it);
            case STOPPED -> {
                int months = Math.min(dice.between(1, 3), (int) it.entry().until(QUARTER, ChronoUnit.MONTHS));
                for (int i = 0; i < months; i++) {
                    pay(it, it.entry().plusMonths(i), 1);
                }
            }
        }
    }

    /** One month at a time, or two, or four; whoever keeps up has paid something since September. */
    private void monthly(Member it, YearMonth until) {
        for (var month = it.entry(); !month.isAfter(until); ) {
            int months = dice.pick(List.of(1, 1, 1, 1, 2, 2, 4));
            if (month.isBefore(QUARTER)) {
                months = Math.min(months, (int) month.until(QUARTER, ChronoUnit.MONTHS));
            } else {
                months = until.equals(NOW) ? Math.min(months, 2) : 1;
            }
            months = months == 3 ? 2 : months;
            pay(it, month, months);
            month = month.plusMonths(months);
        }
    }

    private void ahead(Member it) {
        pay(it, it.entry(), 1);
        var on = YearMonth.of(2026, 8);
        int months = (int) it.entry().until(NOW, ChronoUnit.MONTHS);
        while (months > 0) {
            int part = months >= 4 ? 4 : months >= 2 ? 2 : 1;
            pay(it, on, part);
            months -= part;
        }
    }

    private void pay(Member it, YearMonth month, int months) {
        deposits.add(new Deposit(dayIn(month, it.entryOn()), it.who(), "mandatory", 5_000L * months, ""));
    }

    /** Deposits at will until there are so many of the amount; 0 stands for one or two thousand. */
    private void fill(int many, long rupiah) {
        int missing = many
                - (int) deposits.stream()
                        .filter(it -> !it.product().equals("principal") && it.rupiah() == rupiah)
                        .count();
        for (int i = 0; i < missing; i++) {
            var who = dice.pick(members);
            var last = who.savesLately() ? NOW : QUARTER.minusMonths(1);
            var first = who.entry().isBefore(LICENSED) ? LICENSED : who.entry();
            boolean lately = who.savesLately() && dice.between(1, 100) <= (rupiah <= 5_000 ? 80 : 20);
            var from = lately && first.isBefore(QUARTER) ? QUARTER : first;
            last = lately || first.isAfter(QUARTER.minusMonths(1)) ? last : QUARTER.minusMonths(1);
            var month = from.plusMonths(dice.between(0, (int) from.until(last, ChronoUnit.MONTHS)));
            long amount = rupiah == 0 ? 1_000L * dice.between(1, 2) : rupiah;
            deposits.add(new Deposit(dayIn(month, who.entryOn()), who.who(), "voluntary", amount, ""));
        }
    }

    /** A day of the month on which the counter is open, not before the member's entry. */
    private LocalDate dayIn(YearMonth month, LocalDate entry) {
        var first = month.atDay(1).isBefore(entry) ? entry : month.atDay(1);
        var last = month.atEndOfMonth().minusDays(month.equals(NOW) ? 0 : 2);
        return open(dice.day(first, last.isBefore(first) ? first : last));
    }

    /** The next day on which the counter is open. */
    static LocalDate open(LocalDate day) {
        var on = day;
        while (!OPEN.contains(on.getDayOfWeek())) {
            on = on.plusDays(1);
        }
        return on;
    }
}
