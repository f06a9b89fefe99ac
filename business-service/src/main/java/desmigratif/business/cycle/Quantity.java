package desmigratif.business.cycle;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.cycle.CycleEvent.Unit;
import desmigratif.kit.Rupiah;
import java.math.BigInteger;

/** Quantities in thousandths of their unit, and what they cost: half a rupiah is refused, never rounded away. */
final class Quantity {

    static final long ONE = 1_000;

    /** A thousand million units. */
    private static final long MOST = 1_000_000_000_000L;

    private Quantity() {}

    /** Only kilograms can be parted: half a bundle is a typing error. */
    static long checked(long thousandths, Unit unit, String field) {
        check(thousandths > 0, "quantity-not-positive", field);
        check(thousandths <= MOST, "quantity-too-large", field);
        check(unit == Unit.KG || thousandths % ONE == 0, "quantity-not-whole", field);
        return thousandths;
    }

    static long totalRupiah(long thousandths, long priceRupiah) {
        var total = BigInteger.valueOf(thousandths)
                .multiply(BigInteger.valueOf(priceRupiah))
                .divideAndRemainder(BigInteger.valueOf(ONE));
        check(total[1].signum() == 0, "total-not-whole", "quantity");
        check(total[0].compareTo(BigInteger.valueOf(Rupiah.MOST)) <= 0, "amount-too-large", "priceRupiah");
        return total[0].longValueExact();
    }
}
