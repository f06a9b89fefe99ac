package desmigratif.kit.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The tree of places, one for all services of a process, read when it is first asked. */
public final class Places {

    /** The code of the whole nation. */
    public static final String NATION = "0";

    private Places() {}

    public static boolean exists(String code) {
        return tree().exists(code);
    }

    public static boolean isVillage(String code) {
        return code.length() == 10 && exists(code);
    }

    /** The name as the ministry writes it; {@link desmigratif.kit.NotFound} where there is no such place. */
    public static String name(String code) {
        return tree().name(code);
    }

    /** Whether a place lies in another as of today's tree, or is that place. */
    public static boolean within(String code, String place) {
        return exists(code) && (code.equals(place) || ancestors(code).contains(place));
    }

    /** The places it lies in as of the latest tree, the nearest first, the nation last. */
    public static List<String> ancestors(String code) {
        return ancestors(code, LocalDate.MAX);
    }

    /** The places it lay in on that day, the nearest first, the nation last. */
    public static List<String> ancestors(String code, LocalDate on) {
        return tree().ancestors(code, on);
    }

    /** The places next below it as of the latest tree. */
    public static List<String> children(String code) {
        return tree().children(code);
    }

    /** The zone in which the place's days and months are counted: WIB, WITA or WIT (Keppres 41/1987). */
    public static ZoneId zone(String code) {
        return Zones.of(code);
    }

    /** A UUID made of the village's code, for the things a village has just one of. */
    public static String idOf(String village) {
        return UUID.nameUUIDFromBytes(village.getBytes(UTF_8)).toString();
    }

    private static PlaceTree tree() {
        return Loaded.TREE;
    }

    /** Loaded when first used: a test of rules never pays for it. */
    private static final class Loaded {

        static final PlaceTree TREE = PlaceTree.of(resource("places.tsv"), resource("moved.tsv"));

        private static byte[] resource(String name) {
            try (var in = Objects.requireNonNull(Places.class.getResourceAsStream(name), name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
