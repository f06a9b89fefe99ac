package desmigratif.embedded.key;

/**
 * What a query asks of one field.
 *
 * @param plain where the value must lie if it is one value
 * @param element where some element must lie if it is an array: two conditions may be met by two elements
 * @param present whether a document without the field cannot match
 */
record Condition(Spans plain, Spans element, boolean present) {

    private static final Key NULL = Key.of(null);

    private static final Spans ANY = Spans.between(Key.raw((byte) 0x00), Key.raw((byte) 0xFF));

    static final Condition EXISTS = new Condition(ANY, ANY, true);

    static Condition within(Spans spans) {
        return new Condition(spans, spans, !spans.hold(NULL));
    }

    Condition and(Condition other) {
        return new Condition(
                plain.and(other.plain),
                other.element.isFewerThan(element) ? other.element : element,
                present || other.present);
    }

    Condition or(Condition other) {
        return new Condition(plain.or(other.plain), element.or(other.element), present && other.present);
    }
}
