package desmigratif.cooperative.savings;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import desmigratif.cooperative.member.MemberMoneyLookup;
import desmigratif.cooperative.savings.SavingsView.Statement;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Rupiah;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of savings. */
public final class SavingsLookup implements MemberMoneyLookup {

    private final Keeper<Savings, SavingsCommand, SavingsEvent> savings;

    SavingsLookup(Keeper<Savings, SavingsCommand, SavingsEvent> savings) {
        this.savings = savings;
    }

    /** What all accounts of a village hold, by product; and what is claimed of them. */
    public record Sums(Map<String, Long> balancesRupiah, long claimsRupiah) {}

    public Sums sums(String village) {
        var balances = new TreeMap<String, Long>();
        long claims = 0;
        for (var account : savings.all(village, empty())) {
            var product = Savings.code(account.view().product());
            balances.merge(product, account.view().balanceRupiah(), Rupiah::sum);
            claims = Rupiah.sum(claims, account.view().claimRupiah());
        }
        return new Sums(balances, claims);
    }

    @Override
    public long owesRupiah(String member) {
        return Rupiah.sum(ofMember(member).stream().mapToLong(Savings::claimRupiah));
    }

    @Override
    public long refundRupiah(String member) {
        return Rupiah.sum(ofMember(member).stream()
                .filter(it -> it.product().staysUntilExit())
                .mapToLong(Savings::balanceRupiah));
    }

    /** An account as other rooms see it. */
    public record Account(
            String id,
            String member,
            String product,
            long principalRupiah,
            long balanceRupiah,
            @Nullable YearMonth firstMonth,
            @Nullable YearMonth paidThrough) {

        static Account of(Savings it) {
            return new Account(
                    it.id(),
                    it.member(),
                    Savings.code(it.product()),
                    it.principalRupiah(),
                    it.balanceRupiah(),
                    it.firstMonth(),
                    it.paidThrough());
        }
    }

    /** A member's account for a product: there is one at most; null until it is open. */
    public @Nullable Account account(String member, String product) {
        var found = savings.find(
                Id.village(member) + "/" + idOf(member, Product.valueOf(product.toUpperCase(Locale.ROOT))));
        return found == null ? null : Account.of(found);
    }

    /** All accounts of a village: by member, then by product. */
    public Map<String, Map<String, Account>> byMember(String village) {
        var all = new HashMap<String, Map<String, Account>>();
        for (var kept : savings.all(village, empty())) {
            var account = Account.of(kept.view());
            all.computeIfAbsent(account.member(), _ -> new HashMap<>()).put(account.product(), account);
        }
        return all;
    }

    /** A deposit as it was made; {@code reversed} says whether it was taken back since. */
    public record Made(
            String savings,
            String member,
            LocalDate on,
            long amountRupiah,
            String device,
            long receipt,
            boolean reversed) {}

    /** The deposit of an account that a fact tells of; null where there is none. */
    public @Nullable Made deposit(Ask ask, String account, String fact) {
        var id = Id.checked(ask.village(), "savings", account, "savings");
        var found = savings.find(id);
        if (found == null) {
            return null;
        }
        for (var line : Statement.of(found, savings.timeline(ask, Id.local(id))).lines()) {
            var device = line.device();
            var receipt = line.receipt();
            if (line.fact().equals(fact) && device != null && receipt != null) {
                return new Made(id, found.member(), line.on(), line.amountRupiah(), device, receipt, line.reversed());
            }
        }
        return null;
    }

    List<Savings> ofMember(String member) {
        return savings.all(Id.village(member), eq("state.member", member)).stream()
                .map(Kept::view)
                .sorted(Comparator.comparing(Savings::product))
                .toList();
    }

    /** Its id follows from member and product. */
    static String idOf(String member, Product product) {
        var name = member + "/" + Savings.code(product);
        return "savings-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Mandatory accounts that are not paid through a month. */
    public List<Account> unpaid(String village, YearMonth month) {
        var behind = and(eq("state.product", "mandatory"), lt("state.paidThrough", month.toString()));
        return savings.all(village, behind).stream()
                .map(it -> Account.of(it.view()))
                .toList();
    }
}
