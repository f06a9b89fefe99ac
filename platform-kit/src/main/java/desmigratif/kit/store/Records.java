package desmigratif.kit.store;

import desmigratif.kit.Secret;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Records to documents and back. Holds text, numbers, booleans, enums (kebab case), instants, dates, months, nested
 * records, lists, sets, maps by text; a {@link Secret} is sealed. What is missing or unknown is refused.
 */
public final class Records {

    private Records() {}

    public static Document write(Record record, String path, Sealing sealing) {
        var document = new Document();
        var shape = Shape.of(record.getClass());
        for (var part : shape.parts()) {
            var value = shape.read(part, record);
            if (value != null) {
                document.append(part.name(), written(value, path + "." + part.name(), sealing));
            } else if (!part.nullable()) {
                throw new IllegalStateException(path + "." + part.name() + " is missing");
            }
        }
        return document;
    }

    public static <T> T read(Class<T> type, Document document, String path, Sealing sealing) {
        var shape = Shape.of(type);
        var unknown = new HashSet<>(document.keySet());
        var values = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            var part = shape.parts().get(i);
            var value = document.get(part.name());
            unknown.remove(part.name());
            if (value == null && !part.nullable()) {
                throw new IllegalStateException(path + "." + part.name() + " is missing");
            }
            values[i] = value == null ? null : read(part.type(), value, path + "." + part.name(), sealing);
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(path + " holds the unknown " + unknown);
        }
        return type.cast(shape.make(values));
    }

    /** The name of an enum value in documents, JSON and facts: {@code NON_PROCEDURAL} is {@code non-procedural}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value as a document holds it. */
    public static Object written(Object value, String path, Sealing sealing) {
        return switch (value) {
            case String it -> it;
            case Boolean it -> it;
            case Integer it -> it;
            case Long it -> it;
            case Enum<?> it -> code(it);
            case Instant it -> Date.from(it);
            case LocalDate it -> it.toString();
            case YearMonth it -> it.toString();
            case byte[] it -> new Binary(it);
            case Secret it -> new Binary(sealing.seal(path, it.text()));
            case Record it -> write(it, path, sealing);
            case Collection<?> it ->
                it.stream().map(item -> written(item, path, sealing)).toList();
            case Map<?, ?> it -> {
                var document = new Document();
                it.forEach((key, item) -> document.append(key.toString(), written(item, path + "." + key, sealing)));
                yield document;
            }
            default -> throw new IllegalArgumentException(path + ": " + value.getClass() + " cannot be stored");
        };
    }

    private static Object read(Type type, Object value, String path, Sealing sealing) {
        if (type instanceof ParameterizedType generic) {
            return readMany(generic, value, path, sealing);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constant(plain, (String) value, path);
        }
        if (plain.isRecord() && plain != Secret.class) {
            return read(plain, (Document) value, path, sealing);
        }
        return readOne(plain, value, path, sealing);
    }

    private static Object readOne(Class<?> type, Object value, String path, Sealing sealing) {
        if (type == Secret.class) {
            return new Secret(sealing.open(path, ((Binary) value).getData()));
        } else if (type == byte[].class) {
            return ((Binary) value).getData();
        } else if (type == Instant.class) {
            return ((Date) value).toInstant();
        } else if (type == LocalDate.class) {
            return LocalDate.parse((String) value);
        } else if (type == YearMonth.class) {
            return YearMonth.parse((String) value);
        } else if (type == long.class || type == Long.class) {
            return value instanceof Integer it ? it.longValue() : (Object) (Long) value;
        } else if (type == int.class || type == Integer.class) {
            return value instanceof Long it ? Math.toIntExact(it) : (Object) (Integer) value;
        } else if (type == boolean.class || type == Boolean.class) {
            return (Boolean) value;
        } else if (type == String.class) {
            return (String) value;
        } else if (type == Object.class) {
            return value;
        }
        throw new IllegalArgumentException(path + ": " + type + " cannot be stored");
    }

    private static Object readMany(ParameterizedType type, Object value, String path, Sealing sealing) {
        var raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            var map = new LinkedHashMap<String, Object>();
            ((Document) value)
                    .forEach((key, item) ->
                            map.put(key, read(type.getActualTypeArguments()[1], item, path + "." + key, sealing)));
            return java.util.Collections.unmodifiableMap(map);
        }
        var items = new ArrayList<>();
        for (var item : (List<?>) value) {
            items.add(read(type.getActualTypeArguments()[0], item, path, sealing));
        }
        return Set.class.isAssignableFrom(raw)
                ? java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items))
                : List.copyOf(items);
    }

    /** The enum value of a code, or an error that names where it stood. */
    public static Object constant(Class<?> type, String code, String path) {
        for (var constant : type.getEnumConstants()) {
            if (code((Enum<?>) constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalStateException(path + " holds the unknown " + code);
    }
}
