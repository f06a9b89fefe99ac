package desmigratif.kit;

/**
 * Whole rupiah: the books know no sen, whatever {@link java.util.Currency} says ({@code domain.md} §0.4). Overflow is an
 * error, not a wrap.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah NONE = new Rupiah(0);

    /** The highest amount one command may name: 10^15 rupiah. */
    public static final long MOST = 1_000_000_000_000_000L;

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public boolean isPositive() {
        return amount > 0;
    }

    /** Refuses what no command may name: zero, a negative amount, or one above {@link #MOST}. */
    public static long checked(long amountRupiah, String field) {
        RuleBroken.check(amountRupiah > 0, "amount-not-positive", field);
        RuleBroken.check(amountRupiah <= MOST, "amount-too-large", field);
        return amountRupiah;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
