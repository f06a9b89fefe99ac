package desmigratif.standalone.example.making;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers as civil registration gives them ({@code domain.md} §3.1), all made up and each given once. */
final class Numbers {

    private static final LocalDate OLDEST_CARD = LocalDate.of(2009, 1, 5);
    private static final LocalDate YOUNGEST_CARD = LocalDate.of(2025, 10, 30);

    private final Dice dice;
    private final String district;
    private final List<String> elsewhere;
    private final Set<String> given = new HashSet<>();

    Numbers(Dice dice, String district, List<String> elsewhere) {
        this.dice = dice;
        this.district = district;
        this.elsewhere = elsewhere;
    }

    /** The area is that of the first registration, which for one in eight was elsewhere. */
    String nik(LocalDate born, boolean woman) {
        var area = dice.oneIn(8) ? dice.pick(elsewhere) : district;
        return serial(area + digits(born, woman ? 40 : 0));
    }

    String kk() {
        return serial(district + digits(dice.day(OLDEST_CARD, YOUNGEST_CARD), 0));
    }

    private String serial(String start) {
        int serial = dice.between(1, 9);
        while (!given.add(start + "%04d".formatted(serial))) {
            serial++;
        }
        return start + "%04d".formatted(serial);
    }

    private static String digits(LocalDate day, int more) {
        return "%02d%02d%02d".formatted(day.getDayOfMonth() + more, day.getMonthValue(), day.getYear() % 100);
    }
}
