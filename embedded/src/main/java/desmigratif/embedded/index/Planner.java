package desmigratif.embedded.index;

import de.bwaldvogel.mongo.bson.Document;
import desmigratif.embedded.file.Counting;
import desmigratif.embedded.key.Conditions;
import desmigratif.embedded.key.IndexShape;
import desmigratif.embedded.key.Key;
import desmigratif.embedded.key.Reading;
import desmigratif.embedded.key.Reading.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the cheapest way to all documents that may match: an index, the order of {@code _id}, or everything. It counts
 * what each would touch, which the ordered maps know without reading it.
 */
final class Planner {

    private static final IndexShape BY_ID = new IndexShape(List.of("_id"), false, true, 0);

    /** A document found by an index lies anywhere, one found by _id beside the one before. */
    private static final int BY_INDEX = 2;

    private final MVMap<Key, Document> documents;
    private final List<OrderedIndex> indexes;

    Planner(MVMap<Key, Document> documents, List<OrderedIndex> indexes) {
        this.documents = documents;
        this.indexes = indexes;
    }

    /** A plan, or nothing when reading everything is as good. */
    Optional<Plan> plan(Document query, @Nullable Document sort, boolean limited) {
        var asked = new Asked(Conditions.of(query), sort(sort), limited);
        var everything = asked.costOfAll(documents.size());
        return Stream.concat(plans(asked).stream(), alternatives(asked))
                .filter(plan -> plan.cost() < everything)
                .min(Plan.CHEAPEST);
    }

    private List<Plan> plans(Asked asked) {
        var plans = new ArrayList<Plan>();
        plans.add(plan(null, BY_ID, asked));
        indexes.forEach(index -> plans.add(plan(index, index.shape(), asked)));
        plans.removeIf(Objects::isNull);
        return plans;
    }

    /** An {@code $or} is as good as its branches, if each has a plan of its own. */
    private Stream<Plan> alternatives(Asked asked) {
        return asked.conditions.alternatives().stream()
                .map(branches -> branches.stream()
                        .map(branch -> plans(new Asked(branch, List.of(), false)).stream()
                                .min(Plan.CHEAPEST))
                        .toList())
                .filter(plans -> plans.stream().allMatch(Optional::isPresent))
                .map(plans ->
                        Plan.either(plans.stream().map(Optional::orElseThrow).toList()))
                .map(plan -> new Plan(plan.scans(), false, true, asked.withSort(plan.cost())));
    }

    private @Nullable Plan plan(@Nullable OrderedIndex index, IndexShape shape, Asked asked) {
        var reading = Reading.of(shape, asked.conditions, asked.sort);
        var ordered = reading != null && !asked.sort.isEmpty() && reading.sort() != Sort.NOT_GIVEN;
        if (reading == null || !reading.narrowed() && !ordered) {
            return null;
        }
        var spans = reading.spans().all();
        var entries = index == null ? Counting.within(documents, spans) : index.countWithin(spans) * BY_INDEX;
        var cost = !ordered ? asked.withSort(entries) : asked.limited ? entries / 2 : entries;
        var scan = new Scan(index, spans, ordered && reading.sort() == Sort.BACKWARD);
        return new Plan(List.of(scan), ordered, shape.arrays() != 0, cost);
    }

    private static List<Entry<String, Integer>> sort(@Nullable Document sort) {
        return sort == null
                ? List.of()
                : sort.entrySet().stream()
                        .map(field -> Map.entry(field.getKey(), ((Number) field.getValue()).intValue()))
                        .toList();
    }

    private record Asked(Conditions conditions, List<Entry<String, Integer>> sort, boolean limited) {

        long costOfAll(long documents) {
            return withSort(documents) + 1;
        }

        /** What is sorted here lies in memory as a whole; an index in that order is as good or better. */
        long withSort(long documents) {
            return sort.isEmpty() ? documents : documents * 2;
        }
    }
}
