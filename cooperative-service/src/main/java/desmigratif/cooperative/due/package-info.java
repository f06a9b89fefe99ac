/**
 * What is due: where money handed in goes unless someone says otherwise, and who has not paid the mandatory saving
 * of the month ("Belum bayar"). Keeps nothing; asks members and savings.
 *
 * <p>Open to others: {@code UnpaidLookup}.
 */
@NullMarked
package desmigratif.cooperative.due;

import org.jspecify.annotations.NullMarked;
