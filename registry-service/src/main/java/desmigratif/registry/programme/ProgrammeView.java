package desmigratif.registry.programme;

import desmigratif.kit.Id;
import desmigratif.kit.place.Places;
import desmigratif.registry.programme.Programme.Baseline;
import desmigratif.registry.programme.Programme.Pillar;
import desmigratif.registry.programme.Programme.Table;
import desmigratif.registry.programme.ProgrammeEvent.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The programme in a village: no person is in it, so all who work there may see it. */
record ProgrammeView(
        String id,
        String village,
        String name,
        Layer layer,
        LocalDate enrolledOn,
        Map<String, Pillar> pillars,
        List<Baseline> baselines,
        @Nullable Table livelihood) {

    static ProgrammeView of(Programme it) {
        var village = Id.village(it.id());
        return new ProgrammeView(
                it.id(),
                village,
                Places.name(village),
                it.layer(),
                it.enrolledOn(),
                it.pillars(),
                it.baselines(),
                it.livelihood());
    }
}
