package desmigratif.cooperative.due;

import desmigratif.cooperative.formation.CooperativeLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.member.MemberLookup.Known;
import desmigratif.cooperative.savings.SavingsLookup;
import desmigratif.cooperative.savings.SavingsLookup.Account;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has not paid the mandatory saving of a month. */
public final class UnpaidLookup {

    private final SavingsLookup savings;
    private final MemberLookup members;
    private final CooperativeLookup cooperatives;

    UnpaidLookup(SavingsLookup savings, MemberLookup members, CooperativeLookup cooperatives) {
        this.savings = savings;
        this.members = members;
        this.cooperatives = cooperatives;
    }

    public long count(String village, YearMonth month) {
        return lines(village, month).size();
    }

    /** The cursor is the number of lines before the page. */
    UnpaidView page(String village, YearMonth month, Paging paging) {
        var lines = lines(village, month);
        var from = from(paging);
        var to = Math.min(lines.size(), from + paging.limit());
        return new UnpaidView(
                month,
                members.countActive(village),
                lines.size(),
                from >= lines.size() ? List.of() : lines.subList(from, to),
                to < lines.size() ? String.valueOf(to) : null);
    }

    private List<UnpaidView.Line> lines(String village, YearMonth month) {
        var terms = cooperatives.terms(village);
        var active = members.allActive(village).stream().collect(Collectors.toMap(Known::id, Function.identity()));
        return savings.unpaid(village, month).stream()
                .flatMap(it -> {
                    var member = active.get(it.member());
                    return member == null
                            ? Stream.<UnpaidView.Line>empty()
                            : Stream.of(line(it, member, month, NextDeposit.missing(it, terms, month)));
                })
                .sorted(Comparator.comparing(UnpaidView.Line::monthsOwed)
                        .reversed()
                        .thenComparing(UnpaidView.Line::number))
                .toList();
    }

    private static UnpaidView.Line line(Account account, Known member, YearMonth month, long owed) {
        var paid = Objects.requireNonNull(account.paidThrough());
        return new UnpaidView.Line(
                member.id(),
                member.person(),
                member.number(),
                account.id(),
                paid,
                ChronoUnit.MONTHS.between(paid, month),
                owed);
    }

    private static int from(Paging paging) {
        var after = paging.after();
        if (after != null && !after.matches("[0-9]{1,9}")) {
            throw new Problem(400, "bad-cursor", "after");
        }
        return after == null ? 0 : Integer.parseInt(after);
    }
}
