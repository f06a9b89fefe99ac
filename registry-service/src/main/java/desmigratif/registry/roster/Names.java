package desmigratif.registry.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.Secret;
import desmigratif.kit.vault.Vault;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How new things are named after a row, so that the same row names the same thing again. An id is told on topics for ever:
 * where it is made of what identifies, it is made of a keyed word for that.
 */
record Names(String village, Vault vault) {

    /** After the file's own name of the person, else the NIK, else all that tells people apart. */
    String person(Entry it) {
        if (it.rowId() != null) {
            return whole("person", "row|" + it.rowId());
        }
        var identity = it.nik() != null
                ? "nik|" + it.nik().text()
                : "%s|%s|%s|%s|%s".formatted(text(it.name()), it.sex(), it.bornOn(), it.birthYear(), home(it));
        return whole("person", vault.blind(village, "import.person", identity));
    }

    /** After the file's own name of the household, else the KK number; null where the row names none. */
    @Nullable
    String household(Entry it) {
        if (it.household() != null) {
            return whole("household", "row|" + it.household());
        }
        return it.kk() == null
                ? null
                : whole(
                        "household",
                        vault.blind(village, "import.household", it.kk().text()));
    }

    /** After the person, and how many episodes came before. */
    String migration(String person, int before) {
        return whole("migration", person + "|" + before);
    }

    private String home(Entry it) {
        return it.household() != null ? it.household() : text(it.kk());
    }

    private String whole(String kind, String name) {
        return village + "/" + kind + "-" + UUID.nameUUIDFromBytes((village + "|" + kind + "|" + name).getBytes(UTF_8));
    }

    private static String text(@Nullable Secret secret) {
        return secret == null ? "" : secret.text();
    }
}
