package desmigratif.cooperative.savings;

import desmigratif.cooperative.device.DeviceLookup.Unsent;
import desmigratif.cooperative.formation.CooperativeLookup.Terms;
import desmigratif.cooperative.slip.Slips;
import desmigratif.cooperative.slip.Slips.Link;
import desmigratif.cooperative.slip.Slips.Slip;
import desmigratif.kit.Id;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What may be asked of a savings account: the request as it comes, and with it what the rules must know. */
sealed interface SavingsCommand {

    /**
     * Money handed in.
     *
     * @param on the business date
     * @param session the open session of the teller who takes it
     * @param receipt the number on the slip, gapless for each device
     * @param forMonth the month the payer was told it is for; refused where another is the oldest not paid
     * @param remittance what it is the saved part of
     * @param openingBatch the name under which a village's past comes in; a manager's
     * @param lateReason why it is older than thirty days; a manager's
     * @param link how its receipt holds on to the one before it on its device
     * @param offline what was not sent yet when it was taken without a network; else nothing
     */
    record MakeDeposit(
            long amountRupiah,
            LocalDate on,
            String session,
            String device,
            long receipt,
            HandedInBy handedInBy,
            @Nullable YearMonth forMonth,
            @Nullable String remittance,
            @Nullable String openingBatch,
            @Nullable Secret lateReason,
            @Nullable Link link,
            @Nullable Unsent offline)
            implements MovesMoney {

        /** What a receipt stands for: the number, and what its seal is of. */
        Slip slip(String account) {
            var sealed = link == null
                    || link.isOf(device, receipt, Id.local(account), amountRupiah, on, Savings.code(handedInBy));
            return new Slip(device, receipt, link, sealed);
        }

        @Override
        public void check() {
            Rupiah.checked(amountRupiah, "amountRupiah");
            if (link != null) {
                link.checked();
            }
            RuleBroken.check(receipt > 0 && receipt <= Slips.HIGHEST, "bad-receipt", "receipt");
        }
    }

    /** Money paid out; above the teller's limit a manager asks, which is the approval. */
    record MakeWithdrawal(
            long amountRupiah,
            LocalDate on,
            String session,
            @Nullable String openingBatch,
            @Nullable Secret lateReason) implements MovesMoney {

        @Override
        public void check() {
            Rupiah.checked(amountRupiah, "amountRupiah");
        }
    }

    /** Names the fact that was wrong; {@code takeClaim} approves that the member owes what is no longer there. */
    record ReverseSavings(String fact, Secret reason, boolean takeClaim) implements MovesMoney {

        private static final int LONGEST_REASON = 500;

        @Override
        public void check() {
            var text = reason.text();
            RuleBroken.check(!text.isBlank() && text.length() <= LONGEST_REASON, "reason-missing", "reason");
        }
    }

    /** Asked by hearing that the member was accepted or admitted. */
    record Open(String member, String person, Product product, LocalDate on, long principalRupiah)
            implements SavingsCommand {}

    record Deposit(MakeDeposit asked, Terms terms, @Nullable Plan plan, boolean left) implements SavingsCommand {}

    record Withdraw(MakeWithdrawal asked, Terms terms, boolean left) implements SavingsCommand {}

    record Reverse(ReverseSavings asked, Terms terms, Entry entry) implements SavingsCommand {}

    /** What a remittance's plan puts aside for savings and business. */
    record Plan(String member, LocalDate on, long savedRupiah) {}

    /** The entry to be reversed, as history has it; {@code session} only while it is still open. */
    record Entry(
            String type,
            String actor,
            LocalDate on,
            long amountRupiah,
            long claimRupiah,
            @Nullable String remittance,
            @Nullable String session) {}
}
