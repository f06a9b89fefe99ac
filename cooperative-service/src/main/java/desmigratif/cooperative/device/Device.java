package desmigratif.cooperative.device;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.device.DeviceCommand.CloseSeries;
import desmigratif.cooperative.device.DeviceCommand.RegisterDevice;
import desmigratif.cooperative.device.DeviceCommand.ReopenSeries;
import desmigratif.cooperative.device.DeviceCommand.SetLimits;
import desmigratif.cooperative.device.DeviceCommand.VoidReceipt;
import desmigratif.cooperative.device.DeviceEvent.DeviceLimitsSet;
import desmigratif.cooperative.device.DeviceEvent.DeviceRegistered;
import desmigratif.cooperative.device.DeviceEvent.DeviceSeriesClosed;
import desmigratif.cooperative.device.DeviceEvent.DeviceSeriesReopened;
import desmigratif.cooperative.device.DeviceEvent.ReceiptVoided;
import desmigratif.cooperative.slip.Slips;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import desmigratif.kit.store.Records;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A phone or counter: what it may take before it has sent, and whether its series of receipts is open. */
record Device(
        String id,
        String name,
        long receiptRupiah,
        long deviceRupiah,
        @Nullable LocalDate closedOn,
        @Nullable Secret closedFor,
        long version)
        implements Aggregate<Device, DeviceCommand, DeviceEvent> {

    static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private static final long RECEIPT_RUPIAH = 200_000;
    private static final long DEVICE_RUPIAH = 3_000_000;
    private static final int LONGEST_REASON = 500;

    static Device unknown(String id) {
        return new Device(id, "", RECEIPT_RUPIAH, DEVICE_RUPIAH, null, null, 0);
    }

    @Override
    public DeviceEvent decide(DeviceCommand command, Ask ask) {
        return switch (command) {
            case RegisterDevice it -> register(it, ask);
            case SetLimits it -> limit(it, ask);
            case CloseSeries it -> close(it, ask);
            case ReopenSeries it -> reopen(it, ask);
            case VoidReceipt it -> cancel(it, ask);
        };
    }

    @Override
    public Device after(DeviceEvent fact) {
        return switch (fact) {
            case DeviceRegistered it ->
                new Device(id, it.device(), receiptRupiah, deviceRupiah, null, null, it.version());
            case DeviceLimitsSet it ->
                new Device(id, name, it.receiptRupiah(), it.deviceRupiah(), closedOn, closedFor, it.version());
            case DeviceSeriesClosed it ->
                new Device(id, name, receiptRupiah, deviceRupiah, it.on(), it.reason(), it.version());
            case DeviceSeriesReopened it -> new Device(id, name, receiptRupiah, deviceRupiah, null, null, it.version());
            case ReceiptVoided it ->
                new Device(id, name, receiptRupiah, deviceRupiah, closedOn, closedFor, it.version());
        };
    }

    boolean isClosed() {
        return closedOn != null;
    }

    private DeviceEvent register(RegisterDevice it, Ask ask) {
        check(version == 0, "already-registered");
        check(it.name().matches(NAME), "bad-device", "device");
        return new DeviceRegistered(id, 1, it.name(), ask.today(), ask.at());
    }

    private DeviceEvent limit(SetLimits it, Ask ask) {
        var receipt = Rupiah.checked(it.receiptRupiah(), "receiptRupiah");
        var whole = Rupiah.checked(it.deviceRupiah(), "deviceRupiah");
        check(receipt <= whole, "limits-cross", "receiptRupiah");
        return new DeviceLimitsSet(id, version + 1, receipt, whole, ask.today(), ask.at());
    }

    private DeviceEvent close(CloseSeries it, Ask ask) {
        check(!isClosed(), "series-closed");
        return new DeviceSeriesClosed(id, version + 1, ask.today(), given(it.reason()), ask.at());
    }

    private DeviceEvent reopen(ReopenSeries it, Ask ask) {
        check(isClosed(), "series-open");
        return new DeviceSeriesReopened(id, version + 1, ask.today(), given(it.reason()), ask.at());
    }

    private DeviceEvent cancel(VoidReceipt it, Ask ask) {
        check(it.number() > 0 && it.number() <= Slips.HIGHEST, "bad-receipt", "number");
        if (it.link() != null) {
            it.link().checked();
        }
        return new ReceiptVoided(id, version + 1, it.number(), Records.code(it.why()), ask.today(), ask.at());
    }

    private static Secret given(Secret reason) {
        check(!reason.text().isBlank() && reason.text().length() <= LONGEST_REASON, "reason-missing", "reason");
        return reason;
    }
}
