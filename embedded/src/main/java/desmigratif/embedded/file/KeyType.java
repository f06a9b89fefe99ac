package desmigratif.embedded.file;

import desmigratif.embedded.key.Key;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;

/** How a key is kept in the file. */
final class KeyType extends BasicDataType<Key> {

    private static final int OBJECT_BYTES = 32;

    /** A map from keys to such values, in the order of the keys. */
    static <V> MVMap.Builder<Key, V> map(DataType<? super V> values) {
        return new MVMap.Builder<Key, V>().keyType(new KeyType()).valueType(values);
    }

    @Override
    public int compare(Key one, Key other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(Key key) {
        return OBJECT_BYTES + key.length();
    }

    @Override
    public void write(WriteBuffer out, Key key) {
        out.putVarInt(key.length()).put(key.bytes());
    }

    @Override
    public Key read(ByteBuffer in) {
        var bytes = new byte[DataUtils.readVarInt(in)];
        in.get(bytes);
        return Key.raw(bytes);
    }

    @Override
    public Key[] createStorage(int size) {
        return new Key[size];
    }
}
