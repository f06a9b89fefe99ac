package desmigratif.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body with something wrong in it.
 *
 * @param field the place that is wrong, as a problem names it; null where it is none or not known
 */
record BadBody(
        String what,
        byte[] bytes,
        boolean refused,
        @Nullable String field) {

    private static final String HERE = "@here@";

    /** Every field of a body in turn, with every value that does not belong there. */
    static List<BadBody> fields(Operation operation, JsonNode good) {
        var found = new ArrayList<BadBody>();
        walk(operation, good, operation.schema(), good, "", found);
        return found;
    }

    private static void walk(
            Operation operation, JsonNode whole, JsonNode schema, JsonNode example, String at, List<BadBody> found) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var property : schema.path("properties").properties()) {
            var field = at.isEmpty() ? property.getKey() : at + "/" + property.getKey();
            var shape = operation.resolved(property.getValue());
            var shown = example.path(property.getKey());
            if (required.contains(property.getKey())) {
                found.add(new BadBody(field + " missing", without(whole, field), true, field));
                found.add(new BadBody(field + " null", with(whole, field, "null"), true, field));
            }
            values(whole, shape, field, shown, found);
            if (shape.has("properties") && !shown.isMissingNode()) {
                walk(operation, whole, shape, shown, field, found);
                found.add(new BadBody(field + " has more", with(whole, field + "/bogus", "1"), true, field + "/bogus"));
            } else if (shape.has("items") && !shown.isEmpty()) {
                var item = operation.resolved(shape.get("items"));
                values(whole, item, field + "/0", shown.get(0), found);
                walk(operation, whole, item, shown.get(0), field + "/0", found);
            }
        }
    }

    private static void values(JsonNode whole, JsonNode shape, String field, JsonNode shown, List<BadBody> found) {
        for (var value : BadValue.of(shape, field, shown)) {
            found.add(new BadBody(
                    field + " " + shortened(value.json()), with(whole, field, value.json()), value.refused(), field));
        }
    }

    /** With another value in one place. */
    static BadBody changed(JsonNode good, String field, BadValue value) {
        var what = field + " " + shortened(value.json());
        return new BadBody(what, with(good, field, value.json()), value.refused(), field);
    }

    /** What is no body of this kind at all. */
    static List<BadBody> shapes(JsonNode good) {
        var text = good.toString();
        var open = text.substring(0, text.length() - 1) + (good.isEmpty() ? "" : ",");
        var first = good.isEmpty()
                ? "\"a\""
                : "\"" + good.propertyNames().iterator().next() + "\"";
        var shapes = new ArrayList<>(Stream.of(
                        "",
                        " ",
                        "{",
                        "null",
                        "7",
                        "\"x\"",
                        "[]",
                        "[" + text + "]",
                        text + "{}",
                        text + "x",
                        text + ",",
                        "\uFEFF" + text,
                        open + "}",
                        open + "\"bogus\":1}",
                        open + "\"$where\":\"1\"}",
                        open + "\"village\":\"3302152003\"}",
                        open + "\"__proto__\":{}}",
                        open + "\"a\":1,\"a\":2}",
                        open + first + ":1,}",
                        text.replace("\"", "'") + "'",
                        "/* */" + text,
                        "{" + first + ":" + "[".repeat(100) + "]".repeat(100) + "}",
                        "[".repeat(100_000),
                        "{\"a\":".repeat(50_000),
                        open + "\"" + "n".repeat(300) + "\":1}",
                        open + "\"n\":" + "9".repeat(10_000) + "}",
                        open + "\"big\":\"" + "x".repeat(1_100_000) + "\"}")
                .filter(it -> !it.equals(text))
                .map(it -> new BadBody("body " + shortened(it), it.getBytes(StandardCharsets.UTF_8), true, null))
                .toList());
        shapes.add(new BadBody("UTF-16", text.getBytes(StandardCharsets.UTF_16), true, null));
        shapes.add(new BadBody("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE), true, null));
        shapes.add(new BadBody(
                "Latin-1", (open + "\"caf\u00e9\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1), true, null));
        return shapes;
    }

    private static byte[] with(JsonNode whole, String field, String json) {
        var changed = whole.deepCopy();
        var steps = field.split("/");
        var parent = parent(changed, steps);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(steps[steps.length - 1]), HERE);
        } else {
            ((ObjectNode) parent).put(steps[steps.length - 1], HERE);
        }
        return changed.toString().replace("\"" + HERE + "\"", json).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(JsonNode whole, String field) {
        var changed = whole.deepCopy();
        var steps = field.split("/");
        ((ObjectNode) parent(changed, steps)).remove(steps[steps.length - 1]);
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What holds a field; made where the example leaves it out. */
    private static JsonNode parent(JsonNode whole, String[] steps) {
        var at = whole;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof ArrayNode array
                    ? array.get(Integer.parseInt(steps[i]))
                    : at.has(steps[i]) ? at.get(steps[i]) : ((ObjectNode) at).putObject(steps[i]);
        }
        return at;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "… (" + text.length() + ")";
    }
}
