package desmigratif.kit.json;

import desmigratif.kit.Problem;
import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain values into the records that are asked for, without any change of type on the way. */
final class Binding {

    private static final Pattern DATE = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME =
            Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}(Z|[+-][0-9:]{5})");

    private Binding() {}

    static Object bind(Type type, @Nullable Object value, String at) {
        if (value == null) {
            throw new Problem(400, "field-missing", at.isEmpty() ? null : at);
        }
        if (type instanceof ParameterizedType generic) {
            return many(generic, value, at);
        }
        var plain = (Class<?>) type;
        if (plain == Secret.class) {
            return new Secret(as(String.class, value, at));
        } else if (plain.isRecord()) {
            return record(plain, as(Map.class, value, at), at);
        } else if (plain.isEnum()) {
            return constant(plain, as(String.class, value, at), at);
        }
        return one(plain, value, at);
    }

    private static Object one(Class<?> type, Object value, String at) {
        if (type == String.class) {
            return as(String.class, value, at);
        } else if (type == long.class || type == Long.class) {
            return whole(value, Long.MIN_VALUE, Long.MAX_VALUE, at);
        } else if (type == int.class || type == Integer.class) {
            return (int) whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE, at);
        } else if (type == boolean.class || type == Boolean.class) {
            return as(Boolean.class, value, at);
        } else if (type == LocalDate.class) {
            return temporal(DATE, LocalDate::parse, value, "bad-date", at);
        } else if (type == YearMonth.class) {
            return temporal(MONTH, YearMonth::parse, value, "bad-month", at);
        } else if (type == Instant.class) {
            return instant(as(String.class, value, at), at);
        }
        throw new IllegalArgumentException(type + " cannot stand in a request");
    }

    /** As the store keeps it, to the millisecond. */
    static Instant instant(String text, String at) {
        return temporal(TIME, Instant::parse, text, "bad-time", at).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Object record(Class<?> type, Map<?, ?> fields, String at) {
        var shape = Shape.of(type);
        var names = shape.parts().stream().map(Shape.Part::name).toList();
        for (var name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new Problem(400, "unknown-field", Texts.pointer(at, (String) name));
            }
        }
        var values = new @Nullable Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            var part = shape.parts().get(i);
            var value = fields.get(part.name());
            values[i] =
                    value == null && part.nullable() ? null : bind(part.type(), value, Texts.pointer(at, part.name()));
        }
        return shape.make(values);
    }

    private static Object many(ParameterizedType type, Object value, String at) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Map.class) {
            var map = new LinkedHashMap<String, Object>();
            Map<?, ?> given = as(Map.class, value, at);
            given.forEach((key, item) -> {
                var place = Texts.pointer(at, (String) key);
                map.put(Texts.key((String) key, place), bind(arguments[1], item, place));
            });
            return Collections.unmodifiableMap(map);
        }
        var items = new ArrayList<>();
        for (var item : as(List.class, value, at)) {
            items.add(bind(arguments[0], item, Texts.pointer(at, Integer.toString(items.size()))));
        }
        return raw == Set.class ? Collections.unmodifiableSet(new LinkedHashSet<>(items)) : List.copyOf(items);
    }

    private static long whole(Object value, long least, long most, String at) {
        if (value instanceof StrictJson.Decimal) {
            throw new Problem(400, "not-a-whole-number", at);
        }
        var number = as(Number.class, value, at);
        if (number instanceof BigInteger || number.longValue() < least || number.longValue() > most) {
            throw new Problem(400, "number-too-large", at);
        }
        return number.longValue();
    }

    private static <T> T temporal(Pattern form, Function<String, T> parse, Object value, String code, String at) {
        var text = as(String.class, value, at);
        if (form.matcher(text).matches()) {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                // A day that no calendar has.
            }
        }
        throw new Problem(400, code, at);
    }

    private static Object constant(Class<?> type, String code, String at) {
        for (var constant : type.getEnumConstants()) {
            if (Records.code((Enum<?>) constant).equals(code)) {
                return constant;
            }
        }
        throw new Problem(400, "unknown-code", at);
    }

    private static <T> T as(Class<T> type, Object value, String at) {
        if (!type.isInstance(value)) {
            throw new Problem(400, "wrong-type", at.isEmpty() ? null : at);
        }
        return type.cast(value);
    }
}
