package desmigratif.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks of an officer of the example village, where it is noon on 30 November 2026, and what tests say of answers. */
public final class Asks {

    public static final String VILLAGE = "6101042014";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    public static final Instant NOON = TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    public static final Ask ASK =
            new Ask("petugas.kongsi", Set.of(Role.OFFICER), VILLAGE, "key", NOON, false, NOON, ZONE, TODAY, null, null);

    private Asks() {}

    /** A whole id of the example village, the same for the same number. */
    public static String id(String kind, int number) {
        return "%s/%s-00000000-0000-7000-8000-%012d".formatted(VILLAGE, kind, number);
    }

    /** The thing after each command has been asked of it in turn. */
    public static <S extends Aggregate<S, C, F>, C, F extends Fact> S after(S unknown, List<? extends C> commands) {
        var now = unknown;
        for (var command : commands) {
            now = now.after(now.decide(command, ASK));
        }
        return now;
    }

    public static void refused(ThrowingCallable ask, String code) {
        assertThatThrownBy(ask).isInstanceOf(RuleBroken.class).hasMessage(code);
    }

    public static void refused(ThrowingCallable ask, String code, String field) {
        assertThatThrownBy(ask)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        it -> org.assertj.core.api.Assertions.assertThat(it.code() + " " + it.field())
                                .isEqualTo(code + " " + field));
    }
}
