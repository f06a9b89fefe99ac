/**
 * Periods of the books: a month of a unit, which the manager prepares for closing and a board member closes once all
 * of it is heard, posted and right. No command may name a date in it from the preparation on.
 *
 * <p>Tells {@link desmigratif.cooperative.period.PeriodEvent}. Open to others: {@code PeriodEvent},
 * {@code PeriodLookup}, and {@code BooksLookup}, which the ledger answers.
 */
@NullMarked
package desmigratif.cooperative.period;

import org.jspecify.annotations.NullMarked;
