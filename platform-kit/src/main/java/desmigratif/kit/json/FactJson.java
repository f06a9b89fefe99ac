package desmigratif.kit.json;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON. Written field by field through plain maps, so that no default of a library can change the wire: names
 * in order of the alphabet, dates and instants in ISO form, enums in kebab case, absent values left out, secrets never.
 * Read into the reader's own smaller record: unknown fields are passed over, missing ones refused.
 */
public final class FactJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** The told part: everything but secrets. */
    public String told(Fact fact) {
        return mapper.writeValueAsString(tree((Record) fact, false));
    }

    /** The kept part: the secrets, where there are any; {@code old}, {@code reason} and the like. */
    public byte @Nullable [] kept(Fact fact) {
        var secrets = tree((Record) fact, true);
        return secrets.isEmpty() ? null : mapper.writeValueAsString(secrets).getBytes(StandardCharsets.UTF_8);
    }

    public Map<String, Object> map(String json) {
        return mapper.readValue(json, MAP);
    }

    public <F> F read(Class<F> type, String json) {
        return read(type, map(json));
    }

    public <F> F read(Class<F> type, Map<String, Object> json) {
        return type.cast(record(type, json, type.getSimpleName()));
    }

    private static Map<String, Object> tree(Record record, boolean secrets) {
        var tree = new TreeMap<String, Object>();
        var shape = Shape.of(record.getClass());
        for (var part : shape.parts()) {
            var value = shape.read(part, record);
            if (value == null && !part.nullable()) {
                throw new IllegalStateException(record.getClass() + "." + part.name() + " is missing");
            }
            var written = value == null ? null : written(value, secrets);
            if (written != null) {
                tree.put(part.name(), written);
            }
        }
        return tree;
    }

    private static @Nullable Object written(Object value, boolean secrets) {
        return switch (value) {
            case Secret it -> secrets ? it.text() : null;
            case Record it -> {
                var tree = tree(it, secrets);
                yield tree.isEmpty() && (secrets || isAllSecret(it)) ? null : tree;
            }
            case Collection<?> it -> many(it, secrets);
            case Map<?, ?> it -> mapped(it, secrets);
            default -> secrets ? null : plain(value);
        };
    }

    /** A part that only identifies leaves no trace in what is told, not even its name. */
    private static boolean isAllSecret(Record record) {
        return Shape.of(record.getClass()).parts().stream().allMatch(it -> it.type() == Secret.class);
    }

    private static @Nullable Object many(Collection<?> values, boolean secrets) {
        var items = new ArrayList<>();
        for (var value : values) {
            var item = written(value, secrets);
            if (item != null) {
                items.add(item);
            }
        }
        return secrets && items.isEmpty() ? null : items;
    }

    private static @Nullable Object mapped(Map<?, ?> values, boolean secrets) {
        var tree = new TreeMap<String, Object>();
        values.forEach((key, value) -> {
            var item = written(value, secrets);
            if (item != null) {
                tree.put(key.toString(), item);
            }
        });
        return secrets && tree.isEmpty() ? null : tree;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case String it -> it;
            case Boolean it -> it;
            case Integer it -> it;
            case Long it -> it;
            case Enum<?> it -> Records.code(it);
            case Instant it -> it.toString();
            case LocalDate it -> it.toString();
            case YearMonth it -> it.toString();
            default -> throw new IllegalArgumentException(value.getClass() + " cannot stand in a fact");
        };
    }

    private static Object record(Class<?> type, Map<?, ?> json, String path) {
        var shape = Shape.of(type);
        var values = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            var part = shape.parts().get(i);
            var value = json.get(part.name());
            if (value == null && !part.nullable()) {
                throw new IllegalArgumentException(path + "." + part.name() + " is missing");
            }
            values[i] = value == null ? null : read(part.type(), value, path + "." + part.name());
        }
        return shape.make(values);
    }

    private static Object read(Type type, Object value, String path) {
        if (type instanceof ParameterizedType generic) {
            return readMany(generic, value, path);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Records.constant(plain, (String) value, path);
        }
        if (plain.isRecord()) {
            return record(plain, (Map<?, ?>) value, path);
        }
        return readOne(plain, value, path);
    }

    private static Object readOne(Class<?> type, Object value, String path) {
        if (type == long.class || type == Long.class) {
            return value instanceof Integer it ? it.longValue() : (Object) (Long) value;
        } else if (type == int.class || type == Integer.class) {
            return (Integer) value;
        } else if (type == boolean.class || type == Boolean.class) {
            return (Boolean) value;
        } else if (type == Instant.class) {
            return Instant.parse((String) value);
        } else if (type == LocalDate.class) {
            return LocalDate.parse((String) value);
        } else if (type == YearMonth.class) {
            return YearMonth.parse((String) value);
        } else if (type == String.class) {
            return (String) value;
        } else if (type == Object.class) {
            return value;
        }
        throw new IllegalArgumentException(path + ": " + type + " cannot stand in a fact");
    }

    private static Object readMany(ParameterizedType type, Object value, String path) {
        var raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            var map = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) value)
                    .forEach((key, item) ->
                            map.put(key.toString(), read(type.getActualTypeArguments()[1], item, path + "." + key)));
            return java.util.Collections.unmodifiableMap(map);
        }
        var items = new ArrayList<>();
        for (var item : (List<?>) value) {
            items.add(read(type.getActualTypeArguments()[0], item, path));
        }
        return Set.class.isAssignableFrom(raw)
                ? java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items))
                : List.copyOf(items);
    }
}
