package desmigratif.cooperative.ledger;

/** One line of an entry: an amount on one side of one account. */
record Line(String account, long debitRupiah, long creditRupiah) {}
