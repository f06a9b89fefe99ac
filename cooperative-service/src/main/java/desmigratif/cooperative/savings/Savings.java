package desmigratif.cooperative.savings;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.savings.SavingsCommand.Deposit;
import desmigratif.cooperative.savings.SavingsCommand.Open;
import desmigratif.cooperative.savings.SavingsCommand.Reverse;
import desmigratif.cooperative.savings.SavingsCommand.Withdraw;
import desmigratif.cooperative.savings.SavingsEvent.DepositMade;
import desmigratif.cooperative.savings.SavingsEvent.DepositReversed;
import desmigratif.cooperative.savings.SavingsEvent.SavingsOpened;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalMade;
import desmigratif.cooperative.savings.SavingsEvent.WithdrawalReversed;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member's account for one product. The rules of money in and out: {@link Teller}; of what was wrong:
 * {@link Correction}.
 *
 * @param claimRupiah what the member owes because a reversed deposit was no longer there
 * @param handedIn how much of each remittance was handed in
 * @param reversed the facts that were reversed
 */
record Savings(
        String id,
        String member,
        String person,
        Product product,
        LocalDate openedOn,
        long principalRupiah,
        long balanceRupiah,
        long claimRupiah,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth paidThrough,
        Map<String, Long> handedIn,
        Set<String> reversed,
        long version)
        implements Aggregate<Savings, SavingsCommand, SavingsEvent> {

    static Savings unknown(String id) {
        return new Savings(id, "", "", Product.VOLUNTARY, LocalDate.EPOCH, 0, 0, 0, null, null, Map.of(), Set.of(), 0);
    }

    @Override
    public SavingsEvent decide(SavingsCommand command, Ask ask) {
        return switch (command) {
            case Open it -> open(it, ask);
            case Deposit it -> new Teller(this, ask).takes(it);
            case Withdraw it -> new Teller(this, ask).paysOut(it);
            case Reverse it -> new Correction(this, ask).of(it);
        };
    }

    @Override
    public Savings after(SavingsEvent fact) {
        return switch (fact) {
            case SavingsOpened it -> opened(it);
            case DepositMade it ->
                with(
                        it.version(),
                        it.balanceRupiah(),
                        claimRupiah - or0(it.claimRupiah()),
                        it.paidThrough(),
                        handed(it.remittance(), it.amountRupiah()),
                        reversed);
            case WithdrawalMade it ->
                with(it.version(), it.balanceRupiah(), claimRupiah, paidThrough, handedIn, reversed);
            case DepositReversed it ->
                with(
                        it.version(),
                        it.balanceRupiah(),
                        claimRupiah + or0(it.claimRupiah()),
                        it.paidThrough(),
                        handed(it.remittance(), -it.amountRupiah()),
                        and(it.fact()));
            case WithdrawalReversed it ->
                with(it.version(), it.balanceRupiah(), claimRupiah, it.paidThrough(), handedIn, and(it.fact()));
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("balanceRupiah", balanceRupiah, "claimRupiah", claimRupiah);
    }

    private SavingsEvent open(Open it, Ask ask) {
        check(version == 0, "already-open");
        var firstMonth = it.product() == Product.MANDATORY ? YearMonth.from(it.on()) : null;
        return new SavingsOpened(
                id,
                1,
                it.member(),
                it.person(),
                code(it.product()),
                it.on(),
                it.principalRupiah(),
                firstMonth,
                ask.at());
    }

    private Savings opened(SavingsOpened it) {
        var paidThrough = it.firstMonth() == null ? null : it.firstMonth().minusMonths(1);
        return new Savings(
                id,
                it.member(),
                it.person(),
                Product.valueOf(it.product().toUpperCase(java.util.Locale.ROOT)),
                it.on(),
                it.principalRupiah(),
                0,
                0,
                it.firstMonth(),
                paidThrough,
                Map.of(),
                Set.of(),
                1);
    }

    private Savings with(
            long version,
            long balanceRupiah,
            long claimRupiah,
            @Nullable YearMonth paidThrough,
            Map<String, Long> handedIn,
            Set<String> reversed) {
        return new Savings(
                id,
                member,
                person,
                product,
                openedOn,
                principalRupiah,
                balanceRupiah,
                claimRupiah,
                firstMonth,
                paidThrough,
                handedIn,
                reversed,
                version);
    }

    private Map<String, Long> handed(@Nullable String remittance, long rupiah) {
        if (remittance == null) {
            return handedIn;
        }
        var all = new LinkedHashMap<>(handedIn);
        all.merge(remittance, rupiah, Math::addExact);
        return Map.copyOf(all);
    }

    private Set<String> and(String fact) {
        var all = new HashSet<>(reversed);
        all.add(fact);
        return Set.copyOf(all);
    }

    static long or0(@Nullable Long rupiah) {
        return rupiah == null ? 0 : rupiah;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
