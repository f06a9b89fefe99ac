package desmigratif.kit.openapi;

import desmigratif.kit.Problem;
import desmigratif.kit.Secret;
import desmigratif.kit.json.CommandJson;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request body to look at and to try: the service's own, from {@code <service>-examples.json} by the name of the
 * record, or one made of the record's parts.
 */
record Examples(Map<String, Object> own) {

    private static final CommandJson JSON = new CommandJson();
    private static final String ID = "-0197c0de-0000-7000-8000-000000000001";

    static Examples of(String service) {
        try (var in = Examples.class.getResourceAsStream("/" + service + "-examples.json")) {
            return new Examples(
                    in == null ? Map.of() : JsonMapper.builder().build().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example that the service itself can read: one that it cannot is an error here, not at the reader's. */
    Object checked(Class<?> type, String name) {
        var example = of(type, name);
        try {
            JSON.read(type, JSON.write(example));
        } catch (Problem e) {
            throw new IllegalStateException("The example of " + name + ": " + e.code() + " " + e.field(), e);
        }
        return example;
    }

    private Object of(Class<?> type, String name) {
        var given = own.get(name);
        return given != null ? given : made(type);
    }

    private Map<String, Object> made(Class<?> type) {
        var example = Json.object();
        for (var part : Shape.of(type).parts()) {
            if (!part.nullable()) {
                example.put(part.name(), value(part.type(), part.name()));
            }
        }
        return example;
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType it) {
            var inner = it.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) it.getRawType())
                    ? Json.object("key", value(inner[1], name))
                    : List.of(value(inner[0], name));
        }
        var plain = (Class<?>) type;
        if (plain == Secret.class) {
            return "Siti Aminah";
        } else if (plain.isRecord()) {
            return of(plain, Schemas.name(plain));
        } else if (plain.isEnum()) {
            return Records.code((Enum<?>) plain.getEnumConstants()[0]);
        }
        return one(plain, name);
    }

    private static Object one(Class<?> type, String name) {
        if (type == String.class) {
            return List.of("person", "member", "group", "household", "product", "migration")
                            .contains(name)
                    ? "6101042014/" + name + ID
                    : name;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return "2026-11-05";
        } else if (type == YearMonth.class) {
            return "2026-11";
        } else if (type == Instant.class) {
            return "2026-11-05T08:00:00+07:00";
        }
        return name.endsWith("Rupiah") ? 5000 : 1;
    }
}
