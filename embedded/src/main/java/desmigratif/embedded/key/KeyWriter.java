package desmigratif.embedded.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values so that their bytes keep the order in which the wire library sorts them. */
final class KeyWriter {

    /** What a type's values begin with, in the order of the types. */
    static final int LOWEST = 0x01,
            NO_ELEMENT = 0x08,
            NOTHING = 0x10,
            NUMBER = 0x20,
            TEXT = 0x30,
            DOCUMENT = 0x40,
            ARRAY = 0x50,
            BINARY = 0x60,
            UNIQUE_ID = 0x64,
            OBJECT_ID = 0x68,
            TRUTH = 0x70,
            TIME = 0x78,
            STAMP = 0x80,
            UNORDERED = 0xE0,
            HIGHEST = 0xF0;

    private static final int END = 0x00;

    private final Bytes out = new Bytes();

    Key key() {
        return Key.raw(out.toByteArray());
    }

    KeyWriter value(@Nullable Object value) {
        out.write(type(value));
        switch (value) {
            case Number number -> number(number);
            case String text -> text(text);
            case Map<?, ?> fields -> fields(fields);
            case Collection<?> elements -> elements(elements);
            case BinData binary -> number(binary.getData().length).out.writeBytes(binary.getData());
            case UUID id -> fixed(id.getMostSignificantBits()).fixed(id.getLeastSignificantBits());
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean truth -> out.write(truth ? 1 : 0);
            case Instant time -> fixed(time.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp stamp -> fixed(stamp.getValue() ^ Long.MIN_VALUE);
            case null, default -> {}
        }
        return this;
    }

    static int type(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Missing _ -> NOTHING;
            case NoElement _ -> NO_ELEMENT;
            case MinKey _ -> LOWEST;
            case MaxKey _ -> HIGHEST;
            case Decimal128 _ -> throw new NotAKey("a decimal");
            case Number _ -> NUMBER;
            case String _ -> TEXT;
            case Map<?, ?> _ -> DOCUMENT;
            case Collection<?> _ -> ARRAY;
            case BinData _ -> BINARY;
            case UUID _ -> UNIQUE_ID;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> TRUTH;
            case Instant _ -> TIME;
            case BsonTimestamp _ -> STAMP;
            default -> throw new NotAKey("a " + value.getClass().getSimpleName());
        };
    }

    /** The double, then what a whole number beyond 2^53 has more or less than it, so that every long stays exact. */
    private KeyWriter number(Number number) {
        var rounded = number.doubleValue() + 0.0;
        var bits = Double.doubleToLongBits(rounded);
        fixed(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        return fixed((number instanceof Long whole ? whole - (long) rounded : 0) ^ Long.MIN_VALUE);
    }

    /** One UTF-16 unit after the other, as Java compares texts; a zero within is told from the end by what follows. */
    KeyWriter text(String text) {
        unended(text).out.write(END);
        out.write(END);
        return this;
    }

    KeyWriter unended(String text) {
        for (var i = 0; i < text.length(); i++) {
            unit(text.charAt(i));
        }
        return this;
    }

    private void unit(char unit) {
        if (unit == 0) {
            out.write(END);
            out.write(0xFE);
        } else if (unit < 0x80) {
            out.write(unit);
        } else if (unit < 0x800) {
            out.write(0xC0 | unit >> 6);
            out.write(0x80 | unit & 0x3F);
        } else {
            out.write(0xE0 | unit >> 12);
            out.write(0x80 | unit >> 6 & 0x3F);
            out.write(0x80 | unit & 0x3F);
        }
    }

    private void fields(Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            out.write(type(value));
            text((String) name).value(value);
        });
        out.write(END);
    }

    private void elements(Collection<?> elements) {
        elements.forEach(this::value);
        out.write(END);
    }

    private KeyWriter fixed(long value) {
        for (var shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    KeyWriter type(int type) {
        out.write(type);
        return this;
    }
}
