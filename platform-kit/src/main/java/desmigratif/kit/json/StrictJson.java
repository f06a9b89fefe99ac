package desmigratif.kit.json;

import desmigratif.kit.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON taken apart into maps, lists, texts and numbers: one value in UTF-8, no name twice, not too deep. */
final class StrictJson {

    private static final int DEEPEST = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    /** A number with a decimal point or an exponent, as it was written. */
    record Decimal(String text) {}

    private StrictJson() {}

    static @Nullable Object parse(byte[] body) {
        if (body.length == 0) {
            throw new Problem(400, "body-missing", null);
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text(body))) {
            parser.nextToken();
            var value = value(parser, "", 0);
            if (parser.nextToken() != null) {
                throw new Problem(400, "bad-json", null);
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Problem(400, "json-too-large", null);
        } catch (JacksonException e) {
            throw new Problem(400, "bad-json", null);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Problem(400, "bad-encoding", null);
        }
    }

    private static @Nullable Object value(JsonParser parser, String at, int depth) {
        if (depth > DEEPEST) {
            throw new Problem(400, "json-too-deep", null);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> Texts.checked(parser.getString(), at);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> new Decimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw new Problem(400, "bad-json", null);
        };
    }

    private static Object object(JsonParser parser, String at, int depth) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = Texts.pointer(at, name);
            if (fields.containsKey(name)) {
                throw new Problem(400, "duplicate-field", place);
            }
            parser.nextToken();
            fields.put(name, value(parser, place, depth + 1));
        }
        return fields;
    }

    private static Object array(JsonParser parser, String at, int depth) {
        var items = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, Texts.pointer(at, Integer.toString(items.size())), depth + 1));
        }
        return items;
    }
}
