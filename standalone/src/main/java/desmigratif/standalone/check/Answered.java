package desmigratif.standalone.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a caller was told in the end of a command it sent under a key: its status, below 300 where it was accepted. */
public record Answered(String thing, String key, int status) {

    boolean accepted() {
        return status < 300;
    }

    /** Of a file with one answer a line: thing, key, status, parted by tabs. */
    public static List<Answered> in(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(it -> !it.isBlank())
                    .map(it -> it.split("\t"))
                    .map(it -> new Answered(it[0], it[1], Integer.parseInt(it[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
