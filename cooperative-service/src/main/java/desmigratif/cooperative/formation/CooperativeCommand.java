package desmigratif.cooperative.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What may be asked of a village's cooperative. */
sealed interface CooperativeCommand {

    record PrepareCooperative(LocalDate on) implements CooperativeCommand {}

    /** {@code founders} are persons of the registry, each an adult. */
    record FoundCooperative(LocalDate on, List<String> founders, Set<Unit> units) implements CooperativeCommand {}

    record LicenseUnit(LocalDate on, Unit unit) implements CooperativeCommand {}

    /** From the month in which it is asked on. */
    record SetSettings(long principalRupiah, long mandatoryRupiah, long tellerLimitRupiah)
            implements CooperativeCommand {}
}
