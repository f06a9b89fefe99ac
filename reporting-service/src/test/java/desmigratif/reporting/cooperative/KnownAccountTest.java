package desmigratif.reporting.cooperative;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.cooperative.CooperativeFact.DepositMade;
import desmigratif.reporting.cooperative.CooperativeFact.DepositReversed;
import desmigratif.reporting.month.Contribution.Savings;
import desmigratif.reporting.month.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownAccountTest {

    private static final Mark NEW = Mark.first(YearMonth.of(2026, 9), Instant.EPOCH);
    private static final KnownAccount SAVINGS = KnownAccount.opened(NEW, "savings-1", "member-1", "voluntary");

    @Test
    void countsADepositForThreeMonths() {
        var account = SAVINGS.deposited("f1", deposit(5_000, "2026-09-05", null));

        assertThat(account.in(month(8))).isNull();
        assertThat(account.in(month(9))).isEqualTo(savings(5_000));
        assertThat(account.in(month(11))).isEqualTo(savings(5_000));
        assertThat(account.in(month(12))).isNull();
    }

    @Test
    void forgetsAReversedDepositInItsOwnMonth() {
        var account = SAVINGS.deposited("f1", deposit(5_000, "2026-09-05", null))
                .deposited("f2", deposit(5_000, "2026-10-05", null))
                .reversed(new DepositReversed("f1", 5_000, LocalDate.parse("2026-09-05")));

        assertThat(account.in(month(9))).isNull();
        assertThat(account.in(month(10))).isEqualTo(savings(5_000));
    }

    @Test
    void forgetsOneOfTwoLikeDeposits() {
        var account = SAVINGS.deposited("f1", deposit(5_000, "2026-09-05", null))
                .deposited("f2", deposit(5_000, "2026-09-06", null))
                .reversed(new DepositReversed("f2", 5_000, LocalDate.parse("2026-09-06")));

        assertThat(account.in(month(9))).isEqualTo(savings(5_000));
    }

    @Test
    void countsWhatWasHandedInOfARemittanceUpToElevenMonthsLater() {
        var account = SAVINGS.deposited("f1", deposit(200_000, "2026-11-20", "remittance-1"));

        assertThat(handedIn(account, YearMonth.of(2025, 12))).isEqualTo(Map.of("remittance-1", 200_000L));
        assertThat(handedIn(account, month(11))).isEqualTo(Map.of("remittance-1", 200_000L));
        assertThat(account.in(YearMonth.of(2025, 11))).isNull();
        var reversed = account.reversed(new DepositReversed("f1", 200_000, LocalDate.parse("2026-11-20")));
        assertThat(reversed.in(month(11))).isNull();
    }

    @Test
    void saysNothingOfThePrincipal() {
        var principal = KnownAccount.opened(NEW, "savings-1", "member-1", "principal")
                .deposited("f1", deposit(50_000, "2026-09-05", null));

        assertThat(principal.in(month(9))).isNull();
    }

    private static DepositMade deposit(long amount, String on, @Nullable String remittance) {
        return new DepositMade(amount, LocalDate.parse(on), remittance);
    }

    private static Savings savings(long amount) {
        return new Savings("member-1", List.of(amount), Map.of());
    }

    private static Map<String, Long> handedIn(KnownAccount account, YearMonth month) {
        return ((Savings) requireNonNull(account.in(month))).handedInRupiah();
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
