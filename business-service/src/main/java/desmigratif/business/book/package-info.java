/**
 * The book of a group: the capital that arrived, what its cycles cost and brought in, what was divided. A page, not a
 * ledger: it is read from the cycles and capitals each time, so it cannot disagree with them.
 *
 * <p>Asked by {@code BookController}. Tells and keeps nothing.
 */
@NullMarked
package desmigratif.business.book;

import org.jspecify.annotations.NullMarked;
