/**
 * The ledger: the journal as a book. It hears the service's own topic and writes each fact of money once, by a total
 * rule over their kinds, into the first open month from its business date. It never refuses and is never rebuilt; it is
 * checked against the accounts.
 *
 * <p>Keeps {@code months} (one document for each village, unit and month: a posting takes number and place in it by one
 * write that demands that it is open) and {@code journal}. Tells nothing. Worked out by hand in
 * {@code docs/day-one-of-the-books.md}.
 */
@NullMarked
package desmigratif.cooperative.ledger;

import org.jspecify.annotations.NullMarked;
