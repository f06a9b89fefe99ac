package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who came back when, and where from: of the last twelve months the day is known, before that the month about. */
record Returning(Dice dice, List<Resident> all, List<String> countries) {

    private static final YearMonth OLDEST = YearMonth.of(2004, 1);
    private static final YearMonth LATEST = YearMonth.of(2025, 10);
    private static final List<String> WHY = List.of(
            "contract-ended",
            "contract-ended",
            "contract-ended",
            "contract-ended",
            "cut-short",
            "deported",
            "accident-or-illness");

    /** Rows of: month, how many. */
    void returns(String table) {
        var returned =
                dice.shuffled(all.stream().filter(it -> it.is(Label.RETURNED)).toList());
        var lately = returned.stream().filter(Resident::hasNik).iterator();
        for (var row : Rows.of(table)) {
            for (int n = 0; n < Rows.number(row, 1); n++) {
                var one = lately.next();
                one.back = dice.dayOf(YearMonth.parse(row.getFirst()));
                one.why = dice.pick(WHY);
                workedBefore(one, YearMonth.from(one.back));
            }
        }
        returned.stream().filter(it -> it.back == null).forEach(this::longAgo);
    }

    private void longAgo(Resident it) {
        var grownUp = YearMonth.from(it.born.plusYears(21));
        var earliest = grownUp.isAfter(OLDEST) ? grownUp : OLDEST;
        int months = Math.min((int) earliest.until(LATEST, ChronoUnit.MONTHS), dice.oneIn(2) ? 60 : 240);
        it.backAbout = LATEST.minusMonths(dice.between(0, months));
        it.why = dice.pick(WHY);
        workedBefore(it, it.backAbout);
    }

    private void workedBefore(Resident it, YearMonth back) {
        var first = YearMonth.from(it.born.plusYears(18)).plusMonths(1);
        var left = back.minusMonths(dice.between(20, 60));
        it.leftAbout = left.isBefore(first) ? first : left;
        it.country = dice.pick(countries);
        it.work = it.woman ? "house-and-care" : dice.oneIn(3) ? "plantation" : "building";
    }
}
