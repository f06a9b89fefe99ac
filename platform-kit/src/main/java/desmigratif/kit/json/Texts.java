package desmigratif.kit.json;

import desmigratif.kit.Problem;

/** Text from outside: what it may hold, and how a place in a body is named. */
final class Texts {

    private static final int LONGEST = 10_000;

    private Texts() {}

    /**
     * Refuses characters that no one types: control characters, halves of pairs, and marks that turn the direction of
     * writing, with which one name can be made to look like another.
     */
    static String checked(String text, String at) {
        if (text.length() > LONGEST) {
            throw new Problem(400, "text-too-long", at);
        }
        if (!text.codePoints().allMatch(Texts::isWritten)) {
            throw new Problem(400, "bad-text", at);
        }
        return text;
    }

    /** A name that a store can keep a value under. */
    static String key(String name, String at) {
        if (name.isEmpty() || name.contains("$") || name.contains(".")) {
            throw new Problem(400, "bad-name", at);
        }
        return checked(name, at);
    }

    /** The field's name; inside others the way to it, {@code plan/school} or {@code rows/3/men}. */
    static String pointer(String at, String name) {
        var step = name.replace("~", "~0").replace("/", "~1");
        var shown = step.codePoints().limit(60).map(it -> isWritten(it) ? it : '?');
        var part = shown.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return at.isEmpty() ? part.toString() : at + "/" + part;
    }

    private static boolean isWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE && !turnsWriting(character);
        };
    }

    private static boolean turnsWriting(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
