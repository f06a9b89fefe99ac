package desmigratif.cooperative.device;

import desmigratif.cooperative.device.Reports.Said;
import desmigratif.cooperative.slip.Slips.Series;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device as a manager sees it.
 *
 * @param taken how many of its numbers stand on a deposit or were voided
 * @param missing how many were given, are not waiting on it, and never arrived
 * @param firstMissing the first of them
 * @param repeated how often one of its numbers came again for another deposit
 * @param broken how many of its receipts do not hold on to the one before
 * @param firstBroken the first of them
 * @param silent not heard of for 72 hours while receipts were open on it
 */
record DeviceView(
        String name,
        @Nullable String teller,
        @Nullable Instant seenAt,
        long lastNumber,
        long openReceipts,
        long openRupiah,
        long taken,
        long missing,
        List<Long> firstMissing,
        long repeated,
        long broken,
        List<Long> firstBroken,
        boolean silent,
        long receiptRupiah,
        long deviceRupiah,
        @Nullable LocalDate closedOn,
        @Nullable String closedFor) {

    private static final Duration SILENCE = Duration.ofHours(72);

    /** The first numbers at which something is wrong. */
    record Wrong(List<Long> missing, List<Long> broken) {}

    /** What makes one: itself, its last word, and its numbers. */
    static DeviceView of(Device device, @Nullable Said said, Series series, Wrong wrong, Instant now) {
        var report = said == null ? DeviceReport.NONE : said.report();
        var last = Math.max(report.lastNumber(), series.highest());
        var open = device.isClosed() ? 0 : report.openReceipts();
        var missing = device.isClosed() ? 0 : Math.max(0, last - series.before() - series.count() - open);
        return new DeviceView(
                device.name(),
                said == null ? null : said.teller(),
                said == null ? null : said.at(),
                last,
                open,
                device.isClosed() ? 0 : report.openRupiah(),
                series.count(),
                missing,
                missing == 0 ? List.of() : wrong.missing(),
                series.repeated(),
                series.broken(),
                wrong.broken(),
                said != null && open > 0 && said.at().plus(SILENCE).isBefore(now),
                device.receiptRupiah(),
                device.deviceRupiah(),
                device.closedOn(),
                device.closedFor() == null ? null : device.closedFor().text());
    }
}
