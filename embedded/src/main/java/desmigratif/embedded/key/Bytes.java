package desmigratif.embedded.key;

import java.util.Arrays;

/** Bytes as they are written one after the other; a stream would lock itself for each. */
final class Bytes {

    private byte[] bytes = new byte[64];
    private int length;

    void write(int next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) next;
    }

    void writeBytes(byte... more) {
        for (var next : more) {
            write(next);
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
