package desmigratif.reporting.business;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The businesses' facts, as much of them as the figures read. */
sealed interface BusinessFact {

    record GroupFormed(String trade) implements BusinessFact {}

    record ParticipantJoined(String person, LocalDate on) implements BusinessFact {}

    record ParticipantLeft(String person, LocalDate on) implements BusinessFact {}

    record CyclePlanned(String group, LocalDate harvestPlannedOn) implements BusinessFact {}

    record HarvestRecorded(LocalDate on) implements BusinessFact {}

    record SaleMade(LocalDate on, String product, long quantity, String unit, long totalRupiah)
            implements BusinessFact {}

    record SaleReversed(String fact) implements BusinessFact {}

    record CycleClosed(LocalDate harvestPlannedOn, @Nullable LocalDate harvestedOn) implements BusinessFact {}

    record CycleDivided(YearMonth month, boolean costsRecorded, List<Share> shares) implements BusinessFact {}

    record Share(String person, long amountRupiah) {}
}
