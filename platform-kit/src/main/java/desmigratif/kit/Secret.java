package desmigratif.kit;

/**
 * Text that identifies a person (a NIK, a name, a phone number) or says a reason in words. Sealed wherever it is
 * stored, never told on a topic, never printed.
 */
public record Secret(String text) {

    @Override
    public String toString() {
        return "•••";
    }
}
