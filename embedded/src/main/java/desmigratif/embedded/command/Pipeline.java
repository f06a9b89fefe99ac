package desmigratif.embedded.command;

import static desmigratif.embedded.command.Command.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through an aggregation, into the pipelines within it too. */
final class Pipeline {

    /** Without those that write: a reading command changes nothing. */
    private static final Set<String> STAGES =
            words("$match $skip $limit $sort $project $count $group $addFields $unwind"
                    + " $graphLookup $lookup $replaceRoot $sample $sortByCount $bucket $facet $unset $redact");

    private Pipeline() {}

    static void check(@Nullable Object pipeline) {
        Checked.each(pipeline, stage -> stage.forEach(Pipeline::check));
    }

    private static void check(String stage, @Nullable Object value) {
        if (!STAGES.contains(stage)) {
            throw new Unsupported("the stage " + stage);
        }
        switch (stage) {
            case "$match" -> Filtering.check(value);
            case "$sort" -> Sorting.check(value);
            case "$lookup" -> within(Checked.document(value).get("pipeline"));
            case "$facet" -> Checked.document(value).values().forEach(Pipeline::within);
            default -> {}
        }
    }

    private static void within(@Nullable Object pipeline) {
        if (pipeline != null) {
            check(pipeline);
        }
    }
}
