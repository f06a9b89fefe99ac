package desmigratif.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the platform's process is started, and the cache that makes it fast. An AOT cache that does not fit is taken
 * without a word, so its name is a hash of everything it must fit: jars, JDK, flags.
 */
public final class Flags {

    private static final List<String> ALWAYS = List.of(
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", // A village's work is spread thin: what C2 would gain later it never gets back.
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dorg.springframework.boot.logging.LoggingSystem=none",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    private Flags() {}

    /** The command that runs the platform, with the cache where there is one that fits. */
    public static List<String> serving(String... arguments) {
        var command = java();
        var cache = cache();
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        return jar(command, arguments);
    }

    /** The command that trains a cache into {@code output}. */
    public static List<String> training(Path output, String... arguments) {
        var command = java();
        command.add("-XX:AOTCacheOutput=" + output);
        return jar(command, arguments);
    }

    /** Where the cache lies that fits this very build. */
    public static Path cache() {
        return Home.jar().resolveSibling("aot").resolve("desmigratif-" + fingerprint() + ".aot");
    }

    private static List<String> java() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ALWAYS);
        command.addAll(more());
        return command;
    }

    /** {@code DESMIGRATIF_JAVA}: flags of one's own, later ones win; a larger heap for a larger village, say. */
    private static List<String> more() {
        return Stream.of(System.getenv().getOrDefault("DESMIGRATIF_JAVA", "").split(" "))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static List<String> jar(List<String> command, String... arguments) {
        command.add("-jar");
        command.add(Home.jar().toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String fingerprint() {
        try (var libraries = Files.list(Home.jar().resolveSibling("lib"))) {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((ALWAYS + " " + more()).getBytes(UTF_8));
            hash.update(System.getProperty("java.vm.version").getBytes(UTF_8));
            hash.update((Home.jar() + " " + Files.size(Home.jar())).getBytes(UTF_8));
            hash.update(Long.toString(Files.getLastModifiedTime(Home.jar()).toMillis())
                    .getBytes(UTF_8));
            for (var library : libraries.sorted().toList()) {
                hash.update((library.getFileName() + " " + Files.size(library)).getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
