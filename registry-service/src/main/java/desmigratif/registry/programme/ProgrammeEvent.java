package desmigratif.registry.programme;

import desmigratif.kit.Fact;
import desmigratif.kit.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to the programme in a village. Facts only grow: fields are added, never renamed or removed. */
public sealed interface ProgrammeEvent extends Fact {

    /** Whether what a village records is its real state, or a synthetic example. */
    enum Layer {
        EXAMPLE,
        REAL
    }

    /** How a pillar stands. */
    enum PillarState {
        RUNNING,
        PARTLY,
        NOT_RUNNING,
        NOT_FORMED
    }

    /**
     * What is in a pillar's way, who is to remove it, and by when.
     *
     * @param code from the codes {@code obstacle}
     */
    record Obstacle(String code, Role owner, @Nullable LocalDate dueOn) {}

    /** A figure of the baseline. */
    record Figure(String code, long numerator) {}

    /**
     * A line of the table of livelihoods, as printed: its total may be wrong.
     *
     * @param category from the codes {@code livelihood}; {@code total} for the last line
     */
    record Livelihood(String category, int men, int women, int total) {}

    record VillageEnrolled(String id, long version, Instant at, Layer layer, LocalDate enrolledOn)
            implements ProgrammeEvent {}

    record PillarAssessed(
            String id,
            long version,
            Instant at,
            String pillar,
            PillarState state,
            LocalDate on,
            List<Obstacle> obstacles)
            implements ProgrammeEvent {}

    record BaselineRecorded(String id, long version, Instant at, String source, int year, List<Figure> figures)
            implements ProgrammeEvent {}

    /**
     * @param wrongTotals the lines whose printed total is not the sum of men and women
     * @param sum the last line as printed
     */
    record LivelihoodRecorded(
            String id,
            long version,
            Instant at,
            int year,
            String source,
            List<Livelihood> rows,
            List<String> wrongTotals,
            @Nullable Livelihood sum)
            implements ProgrammeEvent {}
}
