package desmigratif.cooperative.device;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.slip.Slips;
import desmigratif.kit.Rupiah;

/**
 * What a device says of itself when it has a network: a word, not a fact, and the next one stands in its place.
 *
 * @param lastNumber the highest number it has given
 * @param openReceipts how many of them it has not sent
 * @param openRupiah what stands on those
 */
record DeviceReport(long lastNumber, long openReceipts, long openRupiah) {

    static final DeviceReport NONE = new DeviceReport(0, 0, 0);

    void checked() {
        check(lastNumber >= 0 && lastNumber <= Slips.HIGHEST, "bad-receipt", "lastNumber");
        check(openReceipts >= 0 && openReceipts <= lastNumber, "bad-receipt", "openReceipts");
        check(openRupiah >= 0, "amount-negative", "openRupiah");
        check(openRupiah <= Rupiah.MOST, "amount-too-large", "openRupiah");
    }
}
