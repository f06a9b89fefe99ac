package desmigratif.reporting.count;

import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contribution.Pillar;
import desmigratif.reporting.month.Contribution.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an enrolled village and a month.
 *
 * @param reported whether the village had anything on record by the end of the month: else it is missing, not zero
 */
public record VillageMonth(
        String layer, LocalDate enrolledOn, boolean reported, List<Pillar> pillars, List<Cell> cells) {

    /** What the village's things say of a month, put together; null where it is not enrolled by then. */
    public static @Nullable VillageMonth of(List<Contribution> all, boolean reported) {
        var said = Said.of(all);
        return said.only(Village.class).stream()
                .findFirst()
                .map(it -> new VillageMonth(
                        it.layer(), it.enrolledOn(), reported, it.pillars(), reported ? cells(said) : List.of()))
                .orElse(null);
    }

    private static List<Cell> cells(Said said) {
        return Stream.of(
                        MigrationCells.of(said),
                        VillageCells.of(said),
                        BusinessCells.of(said),
                        CooperativeCells.of(said))
                .flatMap(List::stream)
                .toList();
    }
}
