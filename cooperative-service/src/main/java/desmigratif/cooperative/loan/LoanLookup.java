package desmigratif.cooperative.loan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import desmigratif.cooperative.member.MemberMoneyLookup;
import desmigratif.kit.Id;
import desmigratif.kit.Rupiah;
import desmigratif.kit.keep.Keeper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What other rooms may ask of loans. */
public final class LoanLookup implements MemberMoneyLookup {

    private final Keeper<Loan, LoanCommand, LoanEvent> loans;

    LoanLookup(Keeper<Loan, LoanCommand, LoanEvent> loans) {
        this.loans = loans;
    }

    /** The principal still owed in a village, by purpose. */
    public Map<String, Long> outstanding(String village) {
        var sums = new TreeMap<String, Long>();
        for (var loan : loans.all(village, eq("state.stage", Code.of(Stage.PAID_OUT)))) {
            sums.merge(loan.view().file().purpose(), loan.view().outstandingRupiah(), Rupiah::sum);
        }
        return sums;
    }

    /** Who asked for capital and was turned away, each once. */
    public List<String> turnedAway(String village) {
        var away = and(eq("state.stage", Code.of(Stage.TURNED_AWAY)), exists("state.file.capital"));
        return loans.all(village, away).stream()
                .map(it -> it.view().file().person())
                .distinct()
                .toList();
    }

    /** How many wait for the manager, and how many for the board. */
    public long countWaiting(String village, boolean forTheBoard) {
        return loans.count(village, eq("state.stage", Code.of(forTheBoard ? Stage.APPRAISED : Stage.APPLIED)));
    }

    @Override
    public long owesRupiah(String member) {
        var open = and(eq("state.file.member", member), eq("state.stage", Code.of(Stage.PAID_OUT)));
        return Rupiah.sum(loans.all(Id.village(member), open).stream()
                .mapToLong(it -> it.view().outstandingRupiah()));
    }

    @Override
    public long refundRupiah(String member) {
        return 0;
    }
}
