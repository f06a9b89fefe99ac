package desmigratif.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A value as it stands in a body, where another is expected.
 *
 * @param json as it is written
 * @param refused whether nobody may take it; else it is only odd
 */
record BadValue(String json, boolean refused) {

    private static final Pattern ID = Pattern.compile("[0-9]{10}/([a-z-]+)-[0-9a-f-]{36}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern MAY_LIE_AHEAD = Pattern.compile("Planned|^start|due");
    private static final List<String> WRONG_TYPES =
            List.of("{}", "{\"$ne\":null}", "{\"$where\":\"sleep(9)\"}", "[[]]", "{\"a\":{\"b\":[1]}}");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0.001",
            "5000.5",
            "5000.0",
            "1e3",
            "1e400",
            "NaN",
            "Infinity",
            "0x10",
            "007",
            "+5",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1000000000000001",
            "1".repeat(150),
            "\"5000\"",
            "\"\uFF11\uFF10\uFF10\uFF10\"",
            "\"\u0661\u0660\u0660\u0660\"",
            "\"Rp 1.000,00\"",
            "\"1,000\"",
            "true",
            "[]",
            "[5000]");

    private static final List<String> DAYS = List.of(
            "2026-02-30",
            "2026-13-01",
            "2026-11-31",
            "0000-01-01",
            "9999-12-31",
            "1899-12-31",
            "30-11-2026",
            "30/11/2026",
            "2026-11-30T00:00:00Z",
            "2026-11-30+14:00",
            "20261130",
            "+12026-01-01",
            "-0001-01-01",
            "\uFF12\uFF10\uFF12\uFF16-11-30",
            " 2026-11-30",
            "",
            "today");

    private static final List<String> MONTHS =
            List.of("2026-13", "2026-00", "0000-01", "9999-12", "11-2026", "2026-1", "202611", "2026-11-30", "", "Nov");

    private static final List<String> NIKS = List.of(
            "610104520388000",
            "61010452038800011",
            "61010452O3880001",
            "6101043203880001",
            "6101047203880001",
            "6101040003880001",
            "6101045213880001",
            "6101042902870001",
            "6101045203880000",
            "0001045203880001",
            "\uFF16101045203880001",
            "6,10105E+15",
            "");

    /** What a name may well be, or a reason; it is kept as it came and does nothing. */
    private static final List<String> ODD = List.of(
            "=cmd|'/C calc'!A0",
            "<script>alert(1)</script>",
            "'; DROP TABLE members; --",
            "{\\\"$where\\\": \\\"sleep(9)\\\"}",
            "$ne",
            "../../../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301\u0301\u0301",
            "\uFDFA".repeat(40),
            "X",
            " ",
            "\u00A0",
            "\u200B",
            "\\n",
            "null",
            "%00",
            "a".repeat(9_999));

    /** What no text may hold. */
    private static final List<String> UNWRITTEN =
            List.of("a\\u0000b", "\u202Egnp.exe", "\\uD800", "\\uDC00\\uD800", "\\u0007", "\uFFFF", "x".repeat(10_001));

    static List<BadValue> of(JsonNode schema, String field, JsonNode example) {
        var values = new ArrayList<>(WRONG_TYPES.stream()
                .filter(it -> !type(schema).equals("object"))
                .map(it -> new BadValue(it, true))
                .toList());
        switch (type(schema)) {
            case "integer" -> {
                values.addAll(refused(NUMBERS.stream()));
                values.addAll(List.of(new BadValue("0", false), new BadValue("-0", false)));
            }
            case "boolean" -> values.addAll(refused(Stream.of("\"true\"", "0", "1", "\"\"", "[]")));
            case "array" ->
                values.addAll(refused(Stream.of("\"x\"", "7", "[null]", "[true]", "[{\"$gt\":\"\"}]", "[[\"a\"]]")));
            case "object" -> values.addAll(refused(Stream.of("\"x\"", "7", "[]", "true")));
            default -> values.addAll(texts(schema, field, example));
        }
        return values;
    }

    private static List<BadValue> texts(JsonNode schema, String field, JsonNode example) {
        var values = new ArrayList<>(refused(Stream.of("7", "true", "[]", "[\"a\"]")));
        values.addAll(refused(quoted(UNWRITTEN)));
        var shown = example.asString("");
        if (schema.has("enum")) {
            values.addAll(refused(quoted(List.of("", "nonsense", "NONSENSE", shown + " ", "$ne", "__proto__"))));
        } else if (schema.path("format").asString("").equals("date")) {
            values.addAll(refused(quoted(DAYS)));
            values.add(
                    new BadValue("\"2026-12-01\"", !MAY_LIE_AHEAD.matcher(field).find()));
        } else if (schema.has("pattern")) {
            values.addAll(refused(quoted(MONTHS)));
        } else if (ID.matcher(shown).matches()) {
            values.addAll(refused(quoted(ids(shown))));
        } else if (field.endsWith("nik") || field.endsWith("kk")) {
            values.addAll(
                    refused(quoted(NIKS.stream().filter(it -> !it.isEmpty()).toList())));
        } else if (CODE.matcher(shown).matches() && !field.equals("device") && !field.equals("text")) {
            values.addAll(refused(quoted(List.of("nonsense", "", "CATFISH", "a b", "$ne", "../x", "\uD83D\uDE00"))));
        } else {
            quoted(ODD).forEach(it -> values.add(new BadValue(it, false)));
        }
        return values;
    }

    /** Not whole, of another village, of another kind, of nothing there is. */
    private static List<String> ids(String shown) {
        var matcher = ID.matcher(shown);
        var kind = matcher.matches() ? matcher.group(1) : "thing";
        var uuid = "00000000-0000-7000-8000-000000000000";
        return List.of(
                "",
                "nonsense",
                shown.substring(shown.indexOf('/') + 1),
                shown + " ",
                shown.toUpperCase(java.util.Locale.ROOT),
                "6101042014/" + kind + "-" + uuid,
                "3302152003/" + kind + "-" + uuid,
                "6101042014/other-" + uuid,
                "../../etc/passwd",
                "6101042014/" + kind + "-" + uuid + "\\n",
                "' || 1==1");
    }

    /** Something that nobody has thought of. */
    static BadValue random(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new BadValue(Long.toString(random.nextLong() >> random.nextInt(64)), false);
            case 1 -> new BadValue(random.nextGaussian() * Math.pow(10, random.nextInt(40)) + "", false);
            case 2 ->
                new BadValue(
                        "\"20%02d-%02d-%02d\"".formatted(random.nextInt(99), random.nextInt(14), random.nextInt(33)),
                        false);
            case 3 -> new BadValue("\"" + letters(random) + "\"", false);
            default -> new BadValue(WRONG_TYPES.get(random.nextInt(WRONG_TYPES.size())), false);
        };
    }

    private static String letters(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(40); left > 0; left--) {
            int point = random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x11_0000);
            if (point != '"' && point != '\\' && point >= ' ' && (point < 0xD800 || point > 0xDFFF)) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    private static List<BadValue> refused(Stream<String> values) {
        return values.map(it -> new BadValue(it, true)).toList();
    }

    private static Stream<String> quoted(List<String> texts) {
        return texts.stream().map(it -> "\"" + it + "\"");
    }

    /** The one type that is not "nothing". */
    static String type(JsonNode schema) {
        var type = schema.path("type");
        for (var each : type) {
            if (!each.asString().equals("null")) {
                return each.asString();
            }
        }
        return type.asString("object");
    }
}
