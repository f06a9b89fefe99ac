package desmigratif.cooperative.device;

import desmigratif.cooperative.slip.Slips.Link;
import desmigratif.kit.Secret;
import org.jspecify.annotations.Nullable;

/** What may be asked of a device that gives receipts. */
sealed interface DeviceCommand {

    /** Its first sign of life. */
    record RegisterDevice(String name) implements DeviceCommand {}

    /** What it may take without having sent: on one receipt, and in all. */
    record SetLimits(long receiptRupiah, long deviceRupiah) implements DeviceCommand {}

    /** It is lost or worn out: no teller's receipt of it counts any more, and no number of it is missed. */
    record CloseSeries(Secret reason) implements DeviceCommand {}

    record ReopenSeries(Secret reason) implements DeviceCommand {}

    /** A number that was made and stands on no deposit: its receipt was deleted before it was sent, its seal stays. */
    record VoidReceipt(long number, Why why, @Nullable Link link) implements DeviceCommand {}

    /** Why a receipt was deleted, as a code: never in words. */
    enum Why {
        TYPED_WRONG,
        TWICE,
        PAYER_WITHDREW,
        SPOILT,
        REFUSED
    }
}
