package desmigratif.kit.json;

import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Shape;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes and goes over HTTP as JSON. A request is refused where it holds an unknown field, lacks one that is not
 * {@code @Nullable}, or says a number, a date or a code in any other way than ours; the problem names the field. An
 * answer is written component by component, absent values as {@code null}.
 */
public final class CommandJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The value a request body stands for, or {@link desmigratif.kit.Problem} 400 with code and field. */
    public <T> T read(Class<T> type, byte[] body) {
        return type.cast(read((Type) type, body));
    }

    /** The same for a type with parameters, such as a list. */
    public Object read(Type type, byte[] body) {
        return Binding.bind(type, StrictJson.parse(body), "");
    }

    public byte[] write(@Nullable Object answer) {
        return mapper.writeValueAsBytes(tree(answer));
    }

    private static @Nullable Object tree(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String it -> it;
            case Boolean it -> it;
            case Integer it -> it;
            case Long it -> it;
            case BigDecimal it -> it;
            case Secret it -> it.text();
            case Enum<?> it -> Records.code(it);
            case Instant it -> it.toString();
            case LocalDate it -> it.toString();
            case YearMonth it -> it.toString();
            case Record it -> record(it);
            case Collection<?> it -> many(it);
            case Map<?, ?> it -> mapped(it);
            default -> throw new IllegalArgumentException(value.getClass() + " cannot stand in an answer");
        };
    }

    private static Map<String, @Nullable Object> record(Record record) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        var shape = Shape.of(record.getClass());
        for (var part : shape.parts()) {
            var value = shape.read(part, record);
            if (value == null && !part.nullable()) {
                throw new IllegalStateException(record.getClass() + "." + part.name() + " is missing");
            }
            tree.put(part.name(), tree(value));
        }
        return tree;
    }

    private static Collection<@Nullable Object> many(Collection<?> values) {
        var items = new ArrayList<@Nullable Object>(values.size());
        values.forEach(it -> items.add(tree(it)));
        return items;
    }

    private static Map<String, @Nullable Object> mapped(Map<?, ?> values) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((key, value) ->
                tree.put(key instanceof Enum<?> it ? Records.code(it) : key.toString(), tree(value)));
        return tree;
    }
}
