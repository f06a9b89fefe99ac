package desmigratif.kit.place;

import java.time.ZoneId;

/** Zones by province (Keppres 41/1987; provinces founded since lie in the zone of the one they came from). */
final class Zones {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    private Zones() {}

    static ZoneId of(String code) {
        return switch (code.charAt(0)) {
            case '5', '7' -> WITA;
            case '6' -> code.startsWith("61") || code.startsWith("62") ? WIB : WITA;
            case '8', '9' -> WIT;
            default -> WIB;
        };
    }
}
