package desmigratif.embedded.key;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values in bytes: compared without sign, byte by byte, they stand in the order of the values. */
public final class Key implements Comparable<Key> {

    /** Before every key. */
    public static final Key NONE = new Key(new byte[0]);

    /** After whatever may follow a key; no value starts with it. */
    private static final byte AFTER = (byte) 0xFF;

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key of one value; missing is null. */
    public static Key of(@Nullable Object value) {
        return new KeyWriter().value(value).key();
    }

    /** A key to sort by, which every value has, if only somewhere among those of its kind. */
    public static Key toSortBy(@Nullable Object value) {
        try {
            return of(value);
        } catch (NotAKey e) {
            return value instanceof Number number
                    ? of(number.doubleValue())
                    : new KeyWriter()
                            .type(KeyWriter.UNORDERED)
                            .text(String.valueOf(value))
                            .key();
        }
    }

    /** Where an array without elements stands. */
    public static Key ofNoElement() {
        return of(NoElement.IN_ARRAY);
    }

    /** The key of bytes that were one before. */
    public static Key raw(byte... bytes) {
        return new Key(bytes);
    }

    public Key then(Key next) {
        var joined = Arrays.copyOf(bytes, bytes.length + next.bytes.length);
        System.arraycopy(next.bytes, 0, joined, bytes.length, next.bytes.length);
        return new Key(joined);
    }

    /** Just after all keys that begin with this one. */
    public Key end() {
        var longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = AFTER;
        return new Key(longer);
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
