package desmigratif.cooperative.remittance;

import static desmigratif.kit.RuleBroken.check;

import java.math.BigInteger;

/** How a remittance is to be used, in rupiah: the family's plan. */
record Uses(long daily, long school, long debt, long savings, long business, long emergency) {

    private static final int WHOLE = 10_000;

    /** The shares of a plan in hundredths of a percent; together 100 %. */
    record Shares(int daily, int school, int debt, int savings, int business, int emergency) {

        /** Each share rounded down; what is left over goes to daily needs ({@code domain.md} §13). */
        Uses of(long rupiah) {
            check(noneNegative(), "amount-negative", "shares");
            check((long) daily + school + debt + savings + business + emergency == WHOLE, "shares-not-whole", "shares");
            var rest = new Uses(
                    0,
                    part(rupiah, school),
                    part(rupiah, debt),
                    part(rupiah, savings),
                    part(rupiah, business),
                    part(rupiah, emergency));
            return new Uses(rupiah - rest.total(), rest.school, rest.debt, rest.savings, rest.business, rest.emergency);
        }

        private boolean noneNegative() {
            return daily >= 0 && school >= 0 && debt >= 0 && savings >= 0 && business >= 0 && emergency >= 0;
        }

        private static long part(long rupiah, int share) {
            return BigInteger.valueOf(rupiah)
                    .multiply(BigInteger.valueOf(share))
                    .divide(BigInteger.valueOf(WHOLE))
                    .longValueExact();
        }
    }

    /** A plan given in rupiah: none negative, together what was received. */
    Uses whole(long receivedRupiah) {
        var least = Math.min(Math.min(Math.min(daily, school), Math.min(debt, savings)), Math.min(business, emergency));
        var most = Math.max(Math.max(Math.max(daily, school), Math.max(debt, savings)), Math.max(business, emergency));
        check(least >= 0, "amount-negative", "plan");
        check(most <= receivedRupiah && total() == receivedRupiah, "plan-not-whole", "plan");
        return this;
    }

    /** What may be handed in as savings. */
    long savedRupiah() {
        return savings + business;
    }

    private long total() {
        return daily + school + debt + savings + business + emergency;
    }
}
