package desmigratif.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.AppInfoParser;

/**
 * What wrote the data: our storage format and the broker's version, kept in the file {@code version} beside it. Kafka's
 * files cannot go back to an older broker, so an older program must not open them.
 */
record DataVersion(int format, Version kafka) {

    static final DataVersion OURS = new DataVersion(1, Version.parse(AppInfoParser.getVersion()));

    /** Refuses what is newer, and signs what is new or older before anything is opened, since opening converts it. */
    static void check(Path directory) throws IOException {
        var file = directory.resolve("version");
        if (Files.exists(file)) {
            var theirs = parse(Files.readString(file));
            if (theirs.isNewerThan(OURS)) {
                throw new WrittenByNewer(directory, theirs, OURS);
            }
            if (theirs.equals(OURS)) {
                return;
            }
        }
        var draft = directory.resolve("version.new");
        Files.writeString(draft, OURS + "\n");
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private boolean isNewerThan(DataVersion other) {
        return format > other.format || kafka.compareTo(other.kafka) > 0;
    }

    private static DataVersion parse(String line) {
        var words = line.strip().split("[ ,]+");
        return new DataVersion(Integer.parseInt(words[1]), Version.parse(words[3]));
    }

    @Override
    public String toString() {
        return "format " + format + ", kafka " + kafka;
    }
}
