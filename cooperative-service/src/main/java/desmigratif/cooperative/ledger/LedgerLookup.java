package desmigratif.cooperative.ledger;

/** What other rooms may ask of the ledger. */
public final class LedgerLookup {

    private final LedgerHandler ledger;

    LedgerLookup(LedgerHandler ledger) {
        this.ledger = ledger;
    }

    /** Money that could not be assigned and waits in 2209. */
    public long unassignedRupiah(String village) {
        return ledger.balance(village, Account.UNASSIGNED);
    }

    /** Differences of drawers that are not explained yet, in 1403; negative where cash was too much. */
    public long cashDifferenceRupiah(String village) {
        return ledger.balance(village, Account.CASH_DIFFERENCE);
    }

    /** Whether all that was decided is posted and the books are not what the accounts say. */
    public boolean isWrong(String village) {
        return ledger.stillToPost(village) == 0 && !ledger.check(village).isRight();
    }
}
