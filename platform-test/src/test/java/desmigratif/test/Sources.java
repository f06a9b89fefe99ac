package desmigratif.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the whole repository, without what was built or belongs to a run. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", "data", "node_modules");

    private Sources() {}

    static Stream<Path> all(String... endings) {
        return all(ROOT)
                .filter(it -> List.of(endings).stream()
                        .anyMatch(ending -> it.getFileName().toString().endsWith(ending)));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> all(Path directory) {
        try (var entries = Files.list(directory)) {
            return entries.filter(it -> !NOT_OURS.contains(it.getFileName().toString())).sorted().toList().stream()
                    .flatMap(it -> Files.isDirectory(it) ? all(it) : Stream.of(it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
