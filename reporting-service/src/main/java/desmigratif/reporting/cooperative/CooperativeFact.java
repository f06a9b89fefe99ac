package desmigratif.reporting.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cooperative's facts, as much of them as the figures read. */
sealed interface CooperativeFact {

    record CooperativePrepared(LocalDate on) implements CooperativeFact {}

    record CooperativeFounded(LocalDate on) implements CooperativeFact {}

    record UnitLicensed(LocalDate on) implements CooperativeFact {}

    record MemberApplied(String person) implements CooperativeFact {}

    record MemberAdmitted(String person, LocalDate entryOn) implements CooperativeFact {}

    record MemberResigned(LocalDate on) implements CooperativeFact {}

    record SavingsOpened(String member, String product) implements CooperativeFact {}

    record DepositMade(
            long amountRupiah, LocalDate on, @Nullable String remittance) implements CooperativeFact {}

    record DepositReversed(String fact, long amountRupiah, LocalDate originalOn) implements CooperativeFact {}

    record RemittanceRecorded(
            String person,
            @Nullable String household,
            long receivedRupiah,
            LocalDate on,
            Plan plan,
            @Nullable Integer costBasisPoints)
            implements CooperativeFact {}

    record Plan(long savings, long business) {}
}
