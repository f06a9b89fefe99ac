package desmigratif.embedded.key;

/** All keys from one on and before another. */
public record Span(Key from, Key to) {

    static final Span ALL = point(Key.NONE);

    /** Just this key, and whatever begins with it. */
    static Span point(Key key) {
        return new Span(key, key.end());
    }

    boolean isPoint() {
        return to.length() == from.length() + 1 && to.equals(from.end());
    }

    Span after(Key prefix) {
        return new Span(prefix.then(from), prefix.then(to));
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    Span overlap(Span other) {
        return new Span(from.compareTo(other.from) > 0 ? from : other.from, to.compareTo(other.to) < 0 ? to : other.to);
    }

    boolean touches(Span next) {
        return next.from.compareTo(to) <= 0;
    }

    Span joined(Span next) {
        return new Span(from, to.compareTo(next.to) > 0 ? to : next.to);
    }
}
