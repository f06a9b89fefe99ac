package desmigratif.cooperative.savings;

import desmigratif.kit.keep.Moment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account as a page shows it. */
record SavingsView(
        String id,
        String member,
        String person,
        Product product,
        LocalDate openedOn,
        long balanceRupiah,
        long claimRupiah,
        @Nullable YearMonth paidThrough) {

    static SavingsView of(Savings it) {
        return new SavingsView(
                it.id(),
                it.member(),
                it.person(),
                it.product(),
                it.openedOn(),
                it.balanceRupiah(),
                it.claimRupiah(),
                it.paidThrough());
    }

    /** The lines of a passbook. */
    record Statement(SavingsView account, List<Line> lines) {

        static Statement of(Savings account, List<Moment> timeline) {
            return new Statement(
                    SavingsView.of(account),
                    timeline.stream()
                            .filter(it -> it.told().containsKey("amountRupiah"))
                            .map(it -> Line.of(it, account.reversed().contains(it.factId())))
                            .toList());
        }
    }

    /** One line: {@code fact} is what a reversal names. */
    record Line(
            String fact,
            String type,
            LocalDate on,
            long amountRupiah,
            long balanceRupiah,
            String by,
            @Nullable String session,
            @Nullable String device,
            @Nullable Long receipt,
            @Nullable String forMonth,
            boolean reversed) {

        static Line of(Moment moment, boolean reversed) {
            var told = moment.told();
            return new Line(
                    moment.factId(),
                    moment.type(),
                    LocalDate.parse((String) told.get("on")),
                    number(told, "amountRupiah"),
                    number(told, "balanceRupiah"),
                    moment.actor(),
                    (String) told.get("session"),
                    (String) told.get("device"),
                    told.get("receipt") instanceof Number it ? it.longValue() : null,
                    (String) told.get("forMonth"),
                    reversed);
        }

        private static long number(Map<String, Object> told, String name) {
            return told.get(name) instanceof Number it ? it.longValue() : 0;
        }
    }
}
