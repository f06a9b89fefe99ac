package desmigratif.embedded.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** How the map store comes to a {@link JournaledFile}: it asks for the path with {@code journaled:} before it. */
public final class JournaledPath extends FilePathWrapper {

    private static final String SCHEME = "journaled";

    static {
        FilePath.register(new JournaledPath());
    }

    /** The path under which a file is journaled, mended first in any case. */
    static String mended(String path, boolean journaled) throws IOException {
        Journal.mend(FilePath.get(path));
        return journaled ? SCHEME + ":" + path : path;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new JournaledFile(getBase().open(mode), Journal.of(getBase()));
    }
}
