package desmigratif.registry.programme;

import desmigratif.registry.programme.ProgrammeEvent.Figure;
import desmigratif.registry.programme.ProgrammeEvent.Layer;
import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.programme.ProgrammeEvent.Obstacle;
import desmigratif.registry.programme.ProgrammeEvent.PillarState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of the programme in a village. */
public sealed interface ProgrammeCommand {

    /** @param layer whether the village is real, or an example whose every page says so */
    record EnrolVillage(Layer layer, LocalDate enrolledOn) implements ProgrammeCommand {}

    /** @param pillar from the codes {@code pillar} */
    record AssessPillar(String pillar, PillarState state, LocalDate on, List<Obstacle> obstacles)
            implements ProgrammeCommand {}

    /** @param source from the codes {@code source} */
    record RecordBaseline(String source, int year, List<Figure> figures) implements ProgrammeCommand {}

    /**
     * The table of livelihoods as it is printed.
     *
     * @param sum its last line, where there is one
     */
    record RecordLivelihood(
            int year,
            String source,
            List<Livelihood> rows,
            @Nullable Livelihood sum) implements ProgrammeCommand {}
}
