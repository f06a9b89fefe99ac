package desmigratif.cooperative;

import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Who asks in the tests of the rules, on which day. */
public final class Asking {

    public static final String VILLAGE = "6101042014";

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Asking() {}

    public static Ask teller(String day) {
        return as("teller.one", Role.TELLER, day);
    }

    public static Ask manager(String day) {
        return as("manager", Role.MANAGER, day);
    }

    public static Ask board(String day) {
        return as("board", Role.BOARD, day);
    }

    public static Ask as(String actor, Role role, String day) {
        return asMember(actor, role, day, null);
    }

    /** Someone of the cooperative who is a member too. */
    public static Ask asMember(String actor, Role role, String day, @org.jspecify.annotations.Nullable String member) {
        var today = LocalDate.parse(day);
        var at = today.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
        return new Ask(actor, Set.of(role), VILLAGE, "key", at, false, at, ZONE, today, null, member);
    }
}
