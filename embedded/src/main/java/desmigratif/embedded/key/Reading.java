package desmigratif.embedded.key;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an index answers a query: the spans to read, and whether they come in the order asked for.
 *
 * @param spans what to read, in order
 * @param narrowed whether that is less than the whole index
 * @param sort how the spans give the order asked for
 */
public record Reading(Spans spans, boolean narrowed, Sort sort) {

    /** More combinations than this are not spelled out; the last field is then left to the matcher. */
    private static final int MOST_POINTS = 1_000;

    /** Whether an index gives the order asked for, and from which end. */
    public enum Sort {
        NOT_GIVEN,
        FORWARD,
        BACKWARD
    }

    /**
     * Asks an index.
     *
     * @return null when the index does not hold all documents that may match
     */
    public static @Nullable Reading of(IndexShape index, Conditions conditions, List<Entry<String, Integer>> sort) {
        var spans = Spans.EVERYTHING;
        var fixed = new HashSet<String>();
        var used = 0;
        var present = !index.sparse();
        var arrayUsed = false;
        for (var i = 0; i < index.fields().size() && spans.arePoints(); i++) {
            var condition = conditions.on(index.fields().get(i));
            var array = index.isArray(i);
            if (condition == null || array && arrayUsed) {
                break;
            }
            var next = array ? condition.element() : condition.plain();
            if (spans.all().size() * (long) next.all().size() > MOST_POINTS) {
                break;
            }
            spans = next.behind(spans);
            present |= condition.present();
            arrayUsed |= array;
            used++;
            if (next.isOnePoint()) {
                fixed.add(index.fields().get(i));
            }
        }
        return present ? new Reading(spans, used > 0, sort(index, fixed, sort)) : null;
    }

    private static Sort sort(IndexShape index, Set<String> fixed, List<Entry<String, Integer>> asked) {
        var rest = new ArrayDeque<>(
                asked.stream().filter(field -> !fixed.contains(field.getKey())).toList());
        var directions = new HashSet<Integer>();
        for (var field : index.order()) {
            if (!rest.isEmpty() && rest.peek().getKey().equals(field)) {
                directions.add(Integer.signum(rest.pop().getValue()));
            } else if (!fixed.contains(field)) {
                break;
            }
        }
        if (!rest.isEmpty() || directions.size() > 1 || index.arrays() != 0) {
            return Sort.NOT_GIVEN;
        }
        return directions.contains(-1) ? Sort.BACKWARD : Sort.FORWARD;
    }
}
