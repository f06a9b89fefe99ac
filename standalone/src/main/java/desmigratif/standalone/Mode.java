package desmigratif.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/**
 * What an installation is for; settled at its first start.
 *
 * @param training example villages, example accounts, and a clock that stands still at the example's day
 */
public record Mode(boolean training) {

    /** The day the example villages stand still at ({@code example-villages}: as of 30 November 2026, 16.00 WIB). */
    public static final String EXAMPLE_NOW = "2026-11-30T09:00:00Z";

    /** What was settled, or settles it now. */
    public static Mode of(Home home, boolean training) {
        var file = home.mode();
        var settled = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    settled.load(reader);
                }
                return new Mode(Boolean.parseBoolean(settled.getProperty("training")));
            }
            settled.setProperty("training", Boolean.toString(training));
            Home.made(home.data());
            try (var writer = Files.newBufferedWriter(file)) {
                settled.store(writer, null);
            }
            return new Mode(training);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
