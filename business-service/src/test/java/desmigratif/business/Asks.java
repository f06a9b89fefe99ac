package desmigratif.business;

import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Asks of the example village for tests of the rules; it is 30 November 2026 there unless told. */
public final class Asks {

    public static final String VILLAGE = "6101042014";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private Asks() {}

    public static Ask by(String actor) {
        return on(TODAY, actor);
    }

    public static Ask on(LocalDate day, String actor) {
        Instant at = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return new Ask(actor, Set.of(Role.MENTOR), VILLAGE, "key", at, false, at, ZONE, day, null, null);
    }

    /** A whole id of the example village, the same for the same number. */
    public static String id(String kind, int number) {
        return "%s/%s-00000000-0000-7000-8000-%012d".formatted(VILLAGE, kind, number);
    }
}
