package desmigratif.cooperative.due;

import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import desmigratif.cooperative.savings.SavingsLookup.Account;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where money handed in goes unless someone says otherwise: a candidate's to the principal; a member's to the oldest
 * mandatory savings not paid, through this month, and the rest to voluntary savings.
 *
 * @param missingRupiah what is still due: of the principal, or of mandatory savings through this month
 * @param parts how an amount would be split, one deposit each
 */
record NextDeposit(
        String member, long missingRupiah, @Nullable YearMonth forMonth, List<Part> parts) {

    /** One deposit of the amount. */
    record Part(String savings, String product, @Nullable YearMonth forMonth, long amountRupiah) {}

    static NextDeposit ofCandidate(Account principal, long amountRupiah) {
        var missing = principal.principalRupiah() - principal.balanceRupiah();
        var parts = new ArrayList<Part>();
        add(parts, principal, null, Math.min(amountRupiah, missing));
        return new NextDeposit(principal.member(), missing, null, List.copyOf(parts));
    }

    static NextDeposit ofMember(
            Account mandatory, @Nullable Account voluntary, Terms terms, YearMonth now, long amountRupiah) {
        var missing = missing(mandatory, terms, now);
        var month = missing == 0 ? null : nextMonth(mandatory);
        var parts = new ArrayList<Part>();
        var due = Math.min(amountRupiah, missing);
        add(parts, mandatory, month, due);
        if (voluntary != null && terms.licensed()) {
            add(parts, voluntary, null, amountRupiah - due);
        }
        return new NextDeposit(mandatory.member(), missing, month, List.copyOf(parts));
    }

    /** What is due through a month and not paid. */
    static long missing(Account mandatory, Terms terms, YearMonth now) {
        var first = mandatory.firstMonth();
        if (first == null) {
            return 0;
        }
        long due = 0;
        for (var month = first; !month.isAfter(now); month = month.plusMonths(1)) {
            due += terms.mandatory(month);
        }
        return Math.max(0, due - mandatory.balanceRupiah());
    }

    private static @Nullable YearMonth nextMonth(Account mandatory) {
        var paid = mandatory.paidThrough();
        return paid == null ? null : paid.plusMonths(1);
    }

    private static void add(List<Part> parts, Account account, @Nullable YearMonth month, long amountRupiah) {
        if (amountRupiah > 0) {
            parts.add(new Part(account.id(), account.product(), month, amountRupiah));
        }
    }
}
