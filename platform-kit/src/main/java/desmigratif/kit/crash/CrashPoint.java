package desmigratif.kit.crash;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A named place at which a test may let the process die, stop, or lose its connection. It does nothing, and costs
 * nothing, unless the process was started with the folder that {@value #SETTING} names; no installation is.
 */
public final class CrashPoint {

    /** The system property that names the folder in which a test says what is to happen. */
    public static final String SETTING = "desmigratif.crash";

    private static final @Nullable Saboteur SABOTEUR = saboteur(System.getProperty(SETTING));

    private CrashPoint() {}

    /** Passes the point; where a test has asked for it, not unharmed. */
    public static void hit(String point) {
        if (SABOTEUR != null) {
            SABOTEUR.at(point);
        }
    }

    private static @Nullable Saboteur saboteur(@Nullable String folder) {
        return folder == null ? null : Saboteur.in(Path.of(folder));
    }
}
