package desmigratif.kit;

import java.util.stream.LongStream;

/**
 * Whole rupiah: the books know no sen, whatever {@link java.util.Currency} says ({@code domain.md} §0.4). Overflow is an
 * error, not a wrap.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah NONE = new Rupiah(0);

    /** The highest amount one command may name: 10^15 rupiah. */
    public static final long MOST = 1_000_000_000_000_000L;

    public Rupiah plus(Rupiah other) {
        return new Rupiah(sum(amount, other.amount));
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

    /** What one account holds after so much more: no account holds above {@link #MOST}, so that many can be summed. */
    public static long held(long balanceRupiah, long moreRupiah, String field) {
        RuleBroken.check(moreRupiah <= MOST - balanceRupiah, "balance-too-large", field);
        return balanceRupiah + moreRupiah;
    }

    /** To the rupiah: a sum that a {@code long} cannot hold is refused, never wrapped round. */
    public static long sum(LongStream amountsRupiah) {
        return amountsRupiah.reduce(0, Rupiah::sum);
    }

    /** The sum of two, under the same rule. */
    public static long sum(long one, long other) {
        long sum = one + other;
        if (((one ^ sum) & (other ^ sum)) < 0) {
            throw new RuleBroken("sum-too-large");
        }
        return sum;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
