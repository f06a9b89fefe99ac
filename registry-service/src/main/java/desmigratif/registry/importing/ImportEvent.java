package desmigratif.registry.importing;

import desmigratif.kit.Fact;
import desmigratif.registry.sheet.Outcome.Counts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to an import. Facts only grow: fields are added, never renamed or removed. */
public sealed interface ImportEvent extends Fact {

    /** What a file holds. */
    enum What {
        PEOPLE,
        VILLAGE_TABLE
    }

    record ImportUploaded(
            String id,
            long version,
            Instant at,
            What what,
            int rows,
            @Nullable Integer year,
            @Nullable String source) implements ImportEvent {}

    record ImportChecked(String id, long version, Instant at, Counts counts) implements ImportEvent {}

    /** Its rows are being applied from now on. */
    record ImportStarted(String id, long version, Instant at) implements ImportEvent {}

    record ImportCommitted(String id, long version, Instant at, Counts counts) implements ImportEvent {}
}
