package desmigratif.cooperative.due;

import desmigratif.cooperative.formation.CooperativeLookup.Rate;
import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import desmigratif.cooperative.member.MemberLookup.Named;
import desmigratif.cooperative.savings.SavingsLookup.Account;
import desmigratif.kit.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a counter must know of its village to take money where there is no network.
 *
 * @param licensed whether voluntary savings may be taken
 * @param mandatory the mandatory saving of a month, from a month on
 */
record CounterView(LocalDate today, boolean licensed, List<Rate> mandatory, List<Line> members) {

    /**
     * One member or candidate, with the account each kind of money goes into.
     *
     * @param principal where a candidate's principal goes, and what is missing of it
     * @param mandatory where the mandatory saving goes, what is missing of it, and for which month the next is
     * @param voluntary where the rest goes
     * @param balanceRupiah what she has in all, for a teller's eyes only
     */
    record Line(
            String id,
            String person,
            String name,
            boolean candidate,
            int number,
            @Nullable Due principal,
            @Nullable Due mandatory,
            @Nullable String voluntary,
            @Nullable Long balanceRupiah) {}

    /** What is due on an account. */
    record Due(String savings, long missingRupiah, @Nullable YearMonth forMonth, long monthsOwed) {}

    /** {@code accounts} are hers by product; without those that open by hearing of her, she comes a moment later. */
    static Line line(Named named, Map<String, Account> accounts, Terms terms, LocalDate today, boolean balances) {
        var known = named.known();
        var principal = accounts.get("principal");
        var mandatory = accounts.get("mandatory");
        var voluntary = accounts.get("voluntary");
        return new Line(
                known.id(),
                known.person(),
                named.name(),
                known.candidate(),
                known.number(),
                known.candidate() && principal != null ? principal(principal) : null,
                known.active() && mandatory != null ? mandatory(mandatory, terms, YearMonth.from(today)) : null,
                known.active() && voluntary != null ? voluntary.id() : null,
                balances ? sum(accounts) : null);
    }

    private static Due principal(Account account) {
        return new Due(account.id(), account.principalRupiah() - account.balanceRupiah(), null, 0);
    }

    private static Due mandatory(Account account, Terms terms, YearMonth month) {
        var paid = account.paidThrough();
        return new Due(
                account.id(),
                NextDeposit.missing(account, terms, month),
                paid == null ? null : paid.plusMonths(1),
                paid == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(paid, month)));
    }

    private static Long sum(Map<String, Account> accounts) {
        return Rupiah.sum(accounts.values().stream().mapToLong(Account::balanceRupiah));
    }
}
