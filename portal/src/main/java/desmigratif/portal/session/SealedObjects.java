package desmigratif.portal.session;

import desmigratif.portal.key.Seal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Spring's own objects, sealed as bytes. They are read back only if the seal is whole and they are of the few kinds
 * expected; after an upgrade that changed them nothing is read, and whoever they belonged to signs in again.
 */
public final class SealedObjects {

    private static final ObjectInputFilter EXPECTED = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxbytes=262144;desmigratif.portal.**;org.springframework.security.**;java.lang.*;java.util.*;"
                    + "java.time.*;java.net.URL;java.net.URI;java.math.*;!*");

    private final Seal seal;
    private final String purpose;

    public SealedObjects(Seal seal, String purpose) {
        this.seal = seal;
        this.purpose = purpose;
    }

    /** The object, written down and sealed. */
    public byte[] close(Object object) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seal.close(purpose, bytes.toByteArray());
    }

    /** The object that was sealed, or nothing if it can no longer be read. */
    public Optional<Object> open(byte[] sealed) {
        return seal.open(purpose, sealed).flatMap(SealedObjects::read);
    }

    private static Optional<Object> read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(EXPECTED);
            return Optional.of(in.readObject());
        } catch (InvalidClassException | ClassNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
