package desmigratif.embedded.index;

import java.util.Comparator;
import java.util.List;

/**
 * How to come by all documents that may match.
 *
 * @param scans one after the other
 * @param ordered whether they come in the order asked for
 * @param mayRepeat whether a document may come more than once
 * @param cost about how many documents it touches
 */
public record Plan(List<Scan> scans, boolean ordered, boolean mayRepeat, long cost) {

    static final Comparator<Plan> CHEAPEST = Comparator.comparingLong(Plan::cost);

    /** One plan after the other: what any of them finds. */
    static Plan either(List<Plan> plans) {
        return new Plan(
                plans.stream().flatMap(plan -> plan.scans.stream()).toList(),
                false,
                true,
                plans.stream().mapToLong(Plan::cost).sum());
    }
}
