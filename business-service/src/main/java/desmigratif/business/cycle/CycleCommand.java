package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleEvent.Buyer;
import desmigratif.business.cycle.CycleEvent.CostKind;
import desmigratif.business.cycle.CycleEvent.Paid;
import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a cycle. Quantities are thousandths of their unit, prices whole rupiah for one unit. */
sealed interface CycleCommand {

    record PlanCycle(
            String group,
            String product,
            LocalDate startOn,
            LocalDate harvestPlannedOn,
            long plannedQuantity,
            Unit unit,
            long plannedCostRupiah,
            long plannedPriceRupiah)
            implements CycleCommand {}

    record RecordCost(
            LocalDate on,
            CostKind kind,
            long amountRupiah,
            @Nullable String openingBatch) implements CycleCommand, MovesMoney {

        @Override
        public void check() {
            Rupiah.checked(amountRupiah, "amountRupiah");
        }
    }

    record RecordHarvest(LocalDate on, long quantity, Unit unit) implements CycleCommand {}

    record MakeSale(
            LocalDate on,
            long quantity,
            Unit unit,
            long priceRupiah,
            Buyer buyer,
            Paid paid,
            @Nullable String openingBatch)
            implements CycleCommand, MovesMoney {

        @Override
        public void check() {
            Quantity.checked(quantity, unit, "quantity");
            Rupiah.checked(priceRupiah, "priceRupiah");
        }
    }

    record ReverseSale(Reversal reversal) implements CycleCommand {}

    record ReverseCost(Reversal reversal) implements CycleCommand {}

    record CloseCycle(LocalDate on) implements CycleCommand {}

    /** Among these persons: who belonged to the group on the day the cycle was closed. */
    record DivideCycle(List<String> persons) implements CycleCommand {}

    /** An entry as it was written down: by its version of the cycle, the id of its fact, and who did. */
    record Reversal(long entry, String fact, String recordedBy, Secret reason) {}
}
