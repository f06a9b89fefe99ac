package desmigratif.kit.openapi;

import desmigratif.kit.Answer;
import desmigratif.kit.Problem;
import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of what is asked and answered, as JSON Schema: a record becomes a component, all else stands in place. */
final class Schemas {

    /** Taken names: those of the kit's own shapes first. */
    private final Map<String, Class<?>> named = new TreeMap<>(Map.of("Answer", Answer.class, "Problem", Problem.class));

    private final Map<String, Object> components = new TreeMap<>();
    private final Set<Class<?>> asked = new HashSet<>();

    /** The schema of a request body: nothing may stand in it that it does not name. */
    Map<String, Object> asked(Type type) {
        return of(type, Map.of(), true);
    }

    Map<String, Object> answered(Type type) {
        return of(type, Map.of(), false);
    }

    Map<String, Object> components() {
        return components;
    }

    /** The record classes that are asked for, by the names of their schemas. */
    Map<String, Class<?>> requests() {
        var requests = new TreeMap<>(named);
        requests.values().retainAll(asked);
        return requests;
    }

    static String name(Class<?> type) {
        return type.getSimpleName();
    }

    private Map<String, Object> of(Type type, Map<String, Type> arguments, boolean request) {
        return switch (type) {
            case TypeVariable<?> it -> of(arguments.getOrDefault(it.getName(), Object.class), arguments, request);
            case WildcardType it -> of(it.getUpperBounds()[0], arguments, request);
            case ParameterizedType it -> many(it, arguments, request);
            case Class<?> it when it.isRecord() && it != Secret.class -> component(it, request);
            case Class<?> it -> plain(it);
            default -> throw new IllegalArgumentException(type + " cannot be described");
        };
    }

    private Map<String, Object> many(ParameterizedType type, Map<String, Type> outer, boolean request) {
        var raw = (Class<?>) type.getRawType();
        var inner = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return Json.object("type", "array", "items", of(inner[0], outer, request));
        } else if (Map.class.isAssignableFrom(raw)) {
            return Json.object("type", "object", "additionalProperties", of(inner[1], outer, request));
        } else if (raw.isRecord()) {
            var bound = new TreeMap<String, Type>();
            for (int i = 0; i < inner.length; i++) {
                bound.put(raw.getTypeParameters()[i].getName(), inner[i]);
            }
            return record(raw, bound, request);
        }
        throw new IllegalArgumentException(type + " cannot be described");
    }

    private Map<String, Object> component(Class<?> type, boolean request) {
        var name = nameOf(type);
        if (!components.containsKey(name) || request && asked.add(type)) {
            components.put(name, Json.object()); // A shape may hold itself.
            components.put(name, record(type, Map.of(), request));
        }
        return Json.ref("schemas", name);
    }

    /** The simple name; with the room's before it where two rooms have one of that name. */
    private String nameOf(Class<?> type) {
        var other = named.putIfAbsent(name(type), type);
        if (other == null || other == type) {
            return name(type);
        }
        var room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var owner =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        var longer = Character.toUpperCase(room.charAt(0)) + room.substring(1) + owner + name(type);
        named.put(longer, type);
        return longer;
    }

    private Map<String, Object> record(Class<?> type, Map<String, Type> arguments, boolean request) {
        var properties = Json.object();
        var required = new ArrayList<String>();
        for (var part : Shape.of(type).parts()) {
            var schema = of(part.type(), arguments, request);
            properties.put(part.name(), part.nullable() ? orNull(schema) : schema);
            if (!part.nullable()) {
                required.add(part.name());
            }
        }
        var schema = Json.object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (request) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (!(schema.get("type") instanceof String type)) {
            return schema.isEmpty() ? schema : Json.object("anyOf", List.of(schema, Json.object("type", "null")));
        }
        var other = Json.object("type", List.of(type, "null"));
        schema.forEach(other::putIfAbsent);
        if (schema.get("enum") instanceof List<?> codes) {
            var withNull = new ArrayList<@Nullable Object>(codes);
            withNull.add(null);
            other.put("enum", withNull);
        }
        return other;
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type.isEnum()) {
            var codes = Arrays.stream(type.getEnumConstants())
                    .map(it -> Records.code((Enum<?>) it))
                    .toList();
            return Json.object("type", "string", "enum", codes);
        } else if (type == String.class || type == Secret.class) {
            return Json.object("type", "string");
        } else if (type == long.class || type == Long.class) {
            return Json.object("type", "integer", "format", "int64");
        } else if (type == int.class || type == Integer.class) {
            return Json.object("type", "integer", "format", "int32");
        } else if (type == boolean.class || type == Boolean.class) {
            return Json.object("type", "boolean");
        } else if (type == BigDecimal.class) {
            return Json.object("type", "number");
        } else if (type == Instant.class) {
            return Json.object("type", "string", "format", "date-time");
        } else if (type == LocalDate.class) {
            return Json.object("type", "string", "format", "date");
        } else if (type == YearMonth.class) {
            return Json.object("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$");
        } else if (type == Object.class) {
            return Json.object();
        }
        throw new IllegalArgumentException(type + " cannot be described");
    }
}
