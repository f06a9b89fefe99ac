package desmigratif.test.jar;

import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks as the edge would make them. */
final class Asks {

    private Asks() {}

    static Ask under(String village, @Nullable String key) {
        return new Ask(
                "account-1",
                Set.of(Role.TELLER),
                village,
                key,
                JarApplication.NOW,
                false,
                JarApplication.NOW,
                ZoneId.of("Asia/Pontianak"),
                LocalDate.of(2026, 11, 30),
                null,
                null);
    }

    static String local() {
        return "jar-" + UUID.randomUUID();
    }
}
