package desmigratif.embedded.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spans in order, none touching another.
 *
 * @param all the spans
 */
public record Spans(List<Span> all) {

    static final Spans EVERYTHING = new Spans(List.of(Span.ALL));

    static Spans points(Collection<Key> keys) {
        return new Spans(keys.stream().distinct().sorted().map(Span::point).toList());
    }

    static Spans between(Key from, Key to) {
        return new Spans(List.of(new Span(from, to)));
    }

    Spans and(Spans other) {
        return new Spans(all.stream()
                .flatMap(mine -> other.all.stream().map(mine::overlap))
                .filter(span -> !span.isEmpty())
                .toList());
    }

    Spans or(Spans other) {
        var joined = new ArrayList<Span>();
        Stream.concat(all.stream(), other.all.stream())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (joined.isEmpty() || !joined.getLast().touches(span)) {
                        joined.add(span);
                    } else {
                        joined.add(joined.removeLast().joined(span));
                    }
                });
        return new Spans(List.copyOf(joined));
    }

    /** These spans behind each of the prefixes: still in order, since the prefixes are. */
    Spans behind(Spans prefixes) {
        return new Spans(prefixes.all.stream()
                .flatMap(prefix -> all.stream().map(span -> span.after(prefix.from())))
                .toList());
    }

    boolean hold(Key key) {
        return all.stream().anyMatch(span -> span.from().compareTo(key) <= 0 && key.compareTo(span.to()) < 0);
    }

    boolean arePoints() {
        return all.stream().allMatch(Span::isPoint);
    }

    boolean isOnePoint() {
        return all.size() == 1 && arePoints();
    }

    boolean isFewerThan(Spans other) {
        return arePoints() && (!other.arePoints() || all.size() < other.all.size());
    }
}
