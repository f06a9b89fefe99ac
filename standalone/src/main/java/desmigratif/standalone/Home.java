package desmigratif.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an installation keeps what: everything below one data folder. */
public record Home(Path data) {

    /** {@code DESMIGRATIF_DATA}, or {@code data} in the folder it is started from. */
    public static Home usual() {
        var told = System.getenv("DESMIGRATIF_DATA");
        return new Home(Path.of(told == null ? "data" : told).toAbsolutePath().normalize());
    }

    public Path engines() {
        return data.resolve("engines");
    }

    /** Keys stand beside the store, never in it. */
    public Path keys() {
        return made(data.resolve("keys"));
    }

    /** What the running process says of itself. */
    public Path state() {
        return made(data.resolve("run")).resolve("state.properties");
    }

    public Path log() {
        return made(data.resolve("log")).resolve("desmigratif.log");
    }

    /** The example accounts with their passwords, readable by the owner alone; only in training mode. */
    public Path accounts() {
        return data.resolve("accounts.properties");
    }

    public Path mode() {
        return data.resolve("mode.properties");
    }

    /** There when the example villages are in. */
    public Path exampleLoaded() {
        return data.resolve("example-loaded");
    }

    /** The jar this program runs from. */
    public static Path jar() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
