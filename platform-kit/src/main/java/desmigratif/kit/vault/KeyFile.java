package desmigratif.kit.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;

/** A set of keys in a file that only its owner may read. */
record KeyFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    KeysetHandle read() {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys in " + path, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There are no keys in " + path, e);
        }
    }

    /** Writes the set unless there is one: of two processes that start at once, one makes it and both read it. */
    void make(Supplier<KeysetHandle> keys) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = draft(keys.get());
            try {
                Files.createLink(path, draft);
            } catch (FileAlreadyExistsException e) {
                // Somebody else was first.
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys to " + path, e);
        }
    }

    /** Puts the set in the place of the one before, all at once. */
    void replace(KeysetHandle keys) {
        try {
            Files.move(draft(keys), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys to " + path, e);
        }
    }

    private Path draft(KeysetHandle keys) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(path.toAbsolutePath().getParent(), ".keys", ".new", owner);
        Files.writeString(draft, text(keys));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true); // Nothing may be sealed under a key that a power cut takes away.
        }
        return draft;
    }

    private static String text(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot write keys as text", e);
        }
    }
}
