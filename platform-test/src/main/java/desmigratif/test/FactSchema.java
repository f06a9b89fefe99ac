package desmigratif.test;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of a fact's told part, read off its record; and what may change of one. */
final class FactSchema {

    private FactSchema() {}

    static Map<String, Object> of(String service, Fact fact) {
        var schema = new TreeMap<>(object(fact.getClass()));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:desmigratif:" + service + ":" + fact.type());
        schema.put("title", fact.type());
        return schema;
    }

    /** Fields are added, never removed, renamed, retyped or newly required. */
    static void refuseBreaking(Map<String, Object> before, Map<String, Object> after) {
        refuseBreaking("", before, after);
    }

    private static void refuseBreaking(String path, Map<?, ?> before, Map<?, ?> after) {
        if (!String.valueOf(before.get("type")).equals(String.valueOf(after.get("type")))) {
            throw new AssertionError("the contract forbids to retype " + path);
        }
        var was = list(before.get("required"));
        for (var field : list(after.get("required"))) {
            if (!was.contains(field)) {
                throw new AssertionError("the contract forbids to newly require " + path + "/" + field);
            }
        }
        var now = map(after.get("properties"));
        map(before.get("properties")).forEach((field, schema) -> {
            if (!now.containsKey(field)) {
                throw new AssertionError("the contract forbids to remove or rename " + path + "/" + field);
            }
            refuseBreaking(path + "/" + field, map(schema), map(now.get(field)));
        });
        if (before.containsKey("items")) {
            refuseBreaking(path + "[]", map(before.get("items")), map(after.get("items")));
        }
    }

    private static Map<String, Object> object(Class<?> type) {
        var properties = new TreeMap<String, Object>();
        var required = new ArrayList<String>();
        for (var part : Shape.of(type).parts()) {
            if (isSecret(part.type())) {
                continue;
            }
            properties.put(part.name(), schema(part.type()));
            if (!part.nullable()) {
                required.add(part.name());
            }
        }
        required.sort(null);
        return new TreeMap<>(Map.of("type", "object", "properties", properties, "required", required));
    }

    private static boolean isSecret(Type type) {
        return type == Secret.class
                || type instanceof ParameterizedType it
                        && Arrays.asList(it.getActualTypeArguments()).contains(Secret.class);
    }

    private static Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? new TreeMap<>(Map.of("type", "object", "additionalProperties", schema(arguments[1])))
                    : new TreeMap<>(Map.of("type", "array", "items", schema(arguments[0])));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(plain);
        }
        if (plain.isEnum()) {
            var codes = Arrays.stream(plain.getEnumConstants()).map(it -> Records.code((Enum<?>) it));
            return new TreeMap<>(Map.of("type", "string", "enum", codes.toList()));
        }
        return scalar(plain);
    }

    private static Map<String, Object> scalar(Class<?> type) {
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return Map.of("type", "integer");
        } else if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == Instant.class) {
            return new TreeMap<>(Map.of("type", "string", "format", "date-time"));
        } else if (type == LocalDate.class) {
            return new TreeMap<>(Map.of("type", "string", "format", "date"));
        } else if (type == YearMonth.class) {
            return new TreeMap<>(Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$"));
        }
        return Map.of("type", "string");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> it ? it : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> it ? it : Map.of();
    }
}
