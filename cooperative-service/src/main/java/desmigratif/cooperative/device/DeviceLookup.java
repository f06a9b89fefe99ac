package desmigratif.cooperative.device;

import static com.mongodb.client.model.Filters.empty;

import desmigratif.cooperative.device.DeviceView.Wrong;
import desmigratif.cooperative.slip.Slips;
import desmigratif.cooperative.slip.Slips.Series;
import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of devices. */
public final class DeviceLookup {

    private static final int FIRST_WRONG = 20;

    private final Keeper<Device, DeviceCommand, DeviceEvent> devices;
    private final Reports reports;
    private final Slips slips;

    DeviceLookup(Keeper<Device, DeviceCommand, DeviceEvent> devices, Reports reports, Slips slips) {
        this.devices = devices;
        this.reports = reports;
        this.slips = slips;
    }

    /** A device's id follows from its name. */
    static String idOf(String village, String name) {
        var whole = village + "/" + name;
        return "device-" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was taken on a device without a network.
     *
     * @param receiptRupiah what the payer handed in at once
     * @param openRupiah what was not sent yet, this receipt included
     */
    public record Unsent(long receiptRupiah, long openRupiah) {}

    /**
     * Refuses a receipt of a closed series, and one above what the device may take without a network; unless a manager
     * brings in what it had.
     */
    public void takes(Ask ask, String name, long amountRupiah, @Nullable Unsent offline) {
        if (ask.is(Role.MANAGER)) {
            return;
        }
        var found = find(ask.village(), name);
        var device = found == null ? Device.unknown(name) : found;
        RuleBroken.check(!device.isClosed(), "series-closed", "device");
        if (offline != null) {
            var receipt = Math.max(amountRupiah, offline.receiptRupiah());
            RuleBroken.check(receipt <= device.receiptRupiah(), "limit-receipt", "amountRupiah");
            RuleBroken.check(
                    Math.max(receipt, offline.openRupiah()) <= device.deviceRupiah(), "limit-device", "amountRupiah");
        }
    }

    /** How many receipts a device had not sent when it was last heard of. */
    public long openReceipts(String village, String name) {
        var device = find(village, name);
        var said = device == null || device.isClosed()
                ? null
                : reports.all(village).get(name);
        return said == null ? 0 : said.report().openReceipts();
    }

    /** How many numbers of all devices were given and never arrived. */
    public long missing(String village, Instant now) {
        return all(village, now).stream().mapToLong(DeviceView::missing).sum();
    }

    /** At how many receipts the chain of a device is broken. */
    public long broken(String village) {
        return slips.series(village).stream().mapToLong(Series::broken).sum();
    }

    public long countSilent(String village, Instant now) {
        return all(village, now).stream().filter(DeviceView::silent).count();
    }

    /** Each device that is known or has given a receipt, by name. */
    List<DeviceView> all(String village, Instant now) {
        var known = new TreeMap<String, Device>();
        devices.all(village, empty()).stream().map(Kept::view).forEach(it -> known.put(it.name(), it));
        var series = slips.series(village).stream().collect(Collectors.toMap(Series::device, it -> it));
        series.keySet().forEach(it -> known.computeIfAbsent(it, DeviceLookup::unregistered));
        var said = reports.all(village);
        return known.values().stream()
                .map(it -> {
                    var numbers = series.getOrDefault(it.name(), Series.none(it.name()));
                    var wrong = new Wrong(
                            slips.missing(village, numbers, FIRST_WRONG), slips.broken(village, numbers, FIRST_WRONG));
                    return DeviceView.of(it, said.get(it.name()), numbers, wrong, now);
                })
                .sorted(Comparator.comparing(DeviceView::name))
                .toList();
    }

    @Nullable
    Device find(String village, String name) {
        return devices.find(village + "/" + idOf(village, name));
    }

    /** One that gave receipts before devices were registered. */
    private static Device unregistered(String name) {
        return Device.unknown(name)
                .after(new DeviceEvent.DeviceRegistered(name, 0, name, java.time.LocalDate.EPOCH, Instant.EPOCH));
    }
}
