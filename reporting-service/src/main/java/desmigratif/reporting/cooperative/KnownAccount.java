package desmigratif.reporting.cooperative;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Months.inWindow;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.cooperative.CooperativeFact.DepositMade;
import desmigratif.reporting.cooperative.CooperativeFact.DepositReversed;
import desmigratif.reporting.cooperative.CooperativeFact.SavingsOpened;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A savings account: its deposits by month, and what was handed in of a remittance. A reversed deposit counts in no
 * month. The principal is the price of membership and no saving: it says nothing.
 */
record KnownAccount(
        Mark mark,
        String id,
        String member,
        String product,
        Map<String, List<Long>> depositsRupiah,
        List<HandedIn> handedIn)
        implements Contributor<KnownAccount> {

    /** So many months a deposit is counted as saving ({@code domain.md} §13, K2b). */
    static final int QUARTER = 3;

    /** A deposit that names its remittance is looked for so many months from the remittance's own. */
    static final int YEAR = 12;

    /** What was handed in of a remittance. */
    record HandedIn(String fact, String remittance, YearMonth month, long amountRupiah) {}

    static KnownAccount opened(Mark mark, String id, String member, String product) {
        return new KnownAccount(mark, id, member, product, Map.of(), List.of());
    }

    KnownAccount deposited(String factId, DepositMade fact) {
        var month = YearMonth.from(fact.on());
        var deposits = new TreeMap<>(depositsRupiah);
        deposits.merge(month.toString(), List.of(fact.amountRupiah()), KnownAccount::both);
        var handed = new ArrayList<>(handedIn);
        if (fact.remittance() != null) {
            handed.add(new HandedIn(factId, fact.remittance(), month, fact.amountRupiah()));
        }
        return new KnownAccount(mark, id, member, product, deposits, List.copyOf(handed));
    }

    KnownAccount reversed(DepositReversed fact) {
        var month = YearMonth.from(fact.originalOn()).toString();
        var deposits = new TreeMap<>(depositsRupiah);
        var rest = new ArrayList<>(deposits.getOrDefault(month, List.of()));
        rest.remove(fact.amountRupiah());
        if (rest.isEmpty()) {
            deposits.remove(month);
        } else {
            deposits.put(month, List.copyOf(rest));
        }
        var handed =
                handedIn.stream().filter(it -> !it.fact().equals(fact.fact())).toList();
        return new KnownAccount(mark, id, member, product, deposits, handed);
    }

    static void read(Kinds<KnownAccount> facts, Marking marking) {
        facts.on(
                        "savings-opened.v1",
                        SavingsOpened.class,
                        marking.fold((_, mark, fact, _, heard) ->
                                opened(mark, heard.source(), fact.member(), fact.product())))
                .on(
                        "deposit-made.v1",
                        DepositMade.class,
                        marking.fold((now, _, fact, _, heard) -> known(now).deposited(heard.factId(), fact)))
                .on(
                        "deposit-reversed.v1",
                        DepositReversed.class,
                        marking.fold((now, _, fact, _, _) -> known(now).reversed(fact)))
                .passOver("withdrawal-made.v1", "withdrawal-reversed.v1");
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        if (product.equals("principal")) {
            return null;
        }
        var deposits = new ArrayList<Long>();
        depositsRupiah.forEach((at, amounts) -> {
            if (inWindow(YearMonth.parse(at), month, QUARTER)) {
                deposits.addAll(amounts);
            }
        });
        var handed = new TreeMap<String, Long>();
        for (var it : handedIn) {
            if (inWindow(month, it.month(), YEAR)) {
                handed.merge(it.remittance(), it.amountRupiah(), Long::sum);
            }
        }
        return deposits.isEmpty() && handed.isEmpty()
                ? null
                : new Contribution.Savings(member, List.copyOf(deposits), Map.copyOf(handed));
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    @Override
    public KnownAccount marked(Mark other) {
        return new KnownAccount(other, id, member, product, depositsRupiah, handedIn);
    }
}
