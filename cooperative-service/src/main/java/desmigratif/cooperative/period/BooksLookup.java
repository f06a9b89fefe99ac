package desmigratif.cooperative.period;

import java.time.YearMonth;

/** The books as the closing sees them: the ledger answers. */
public interface BooksLookup {

    /** Closes a month in the book itself, or refuses: not all heard, not all posted, not right, an earlier one open. */
    void close(String village, String unit, YearMonth month);
}
