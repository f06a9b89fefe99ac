package desmigratif.business.cycle;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a cycle. Facts only grow: fields are added, never renamed or removed. */
public sealed interface CycleEvent extends Fact {

    record CyclePlanned(
            String id,
            long version,
            Instant at,
            String group,
            String product,
            LocalDate startOn,
            LocalDate harvestPlannedOn,
            long plannedQuantity,
            Unit unit,
            long plannedCostRupiah,
            long plannedPriceRupiah)
            implements CycleEvent {}

    record CostRecorded(
            String id,
            long version,
            Instant at,
            String group,
            LocalDate on,
            CostKind kind,
            long amountRupiah,
            @Nullable String openingBatch)
            implements CycleEvent {}

    /** The entry that is reversed, by the version and the id of its fact; {@code on} is the day of the reversal. */
    record CostReversed(
            String id,
            long version,
            Instant at,
            String group,
            long entry,
            String fact,
            LocalDate on,
            LocalDate originalOn,
            long amountRupiah,
            Secret reason)
            implements CycleEvent {}

    /** The whole harvest in this unit so far; a later one in the same unit stands in its place. */
    record HarvestRecorded(
            String id, long version, Instant at, String group, LocalDate on, long quantity, Unit unit, int daysFromPlan)
            implements CycleEvent {}

    record SaleMade(
            String id,
            long version,
            Instant at,
            String group,
            LocalDate on,
            String product,
            long quantity,
            Unit unit,
            long priceRupiah,
            long totalRupiah,
            Buyer buyer,
            Paid paid,
            @Nullable String openingBatch)
            implements CycleEvent {}

    /** The entry that is reversed, by the version and the id of its fact; {@code on} is the day of the reversal. */
    record SaleReversed(
            String id,
            long version,
            Instant at,
            String group,
            long entry,
            String fact,
            LocalDate on,
            LocalDate originalOn,
            long totalRupiah,
            Secret reason)
            implements CycleEvent {}

    record CycleClosed(
            String id,
            long version,
            Instant at,
            String group,
            LocalDate on,
            LocalDate harvestPlannedOn,
            @Nullable LocalDate harvestedOn)
            implements CycleEvent {}

    /** The net of a cycle, divided in the month it was closed in; a loss is divided to nothing. */
    record CycleDivided(
            String id,
            long version,
            Instant at,
            String group,
            YearMonth month,
            long revenueRupiah,
            long costRupiah,
            long netRupiah,
            boolean costsRecorded,
            List<Share> shares)
            implements CycleEvent {}

    /** What one member of the group gets of a cycle's net. */
    record Share(String person, long amountRupiah) {}

    /** What a quantity counts. */
    enum Unit {
        KG,
        PLANT,
        BUNDLE,
        PACK,
        PIECE
    }

    /** What a cost was for. */
    enum CostKind {
        SEED,
        FEED,
        FERTILISER,
        INGREDIENTS,
        PACKAGING,
        TOOLS,
        TRANSPORT,
        ENERGY,
        WAGES,
        RENT,
        OTHER
    }

    /** Who bought: the kind, never a name. */
    enum Buyer {
        VILLAGER,
        MARKET,
        STALL,
        OTHER
    }

    /** Whether a sale was paid at once. */
    enum Paid {
        CASH,
        LATER
    }
}
