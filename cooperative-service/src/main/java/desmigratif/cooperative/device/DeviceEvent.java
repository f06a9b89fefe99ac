package desmigratif.cooperative.device;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;

/** What has happened to a device that gives receipts. */
public sealed interface DeviceEvent extends Fact {

    record DeviceRegistered(String id, long version, String device, LocalDate on, Instant at) implements DeviceEvent {}

    record DeviceLimitsSet(String id, long version, long receiptRupiah, long deviceRupiah, LocalDate on, Instant at)
            implements DeviceEvent {}

    record DeviceSeriesClosed(String id, long version, LocalDate on, Secret reason, Instant at)
            implements DeviceEvent {}

    record DeviceSeriesReopened(String id, long version, LocalDate on, Secret reason, Instant at)
            implements DeviceEvent {}

    /** {@code why} is a code. */
    record ReceiptVoided(String id, long version, long number, String why, LocalDate on, Instant at)
            implements DeviceEvent {}
}
