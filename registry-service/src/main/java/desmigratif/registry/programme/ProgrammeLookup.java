package desmigratif.registry.programme;

import desmigratif.kit.Id;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.place.Places;
import desmigratif.registry.programme.ProgrammeCommand.RecordLivelihood;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask about the programme, read-only. */
public final class ProgrammeLookup {

    private final Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes;

    ProgrammeLookup(Keeper<Programme, ProgrammeCommand, ProgrammeEvent> programmes) {
        this.programmes = programmes;
    }

    /** The one name a village's programme has, whoever enrols it. */
    public static String local(String village) {
        return "village-" + Places.idOf(village);
    }

    public boolean isEnrolled(String village) {
        return programmes.find(Id.of(village, "village", local(village))) != null;
    }

    /** The table of livelihoods as it was last recorded. */
    public @Nullable RecordLivelihood livelihood(String village) {
        var found = programmes.find(Id.of(village, "village", local(village)));
        var table = found == null ? null : found.livelihood();
        return table == null ? null : new RecordLivelihood(table.year(), table.source(), table.rows(), table.sum());
    }
}
