/**
 * The till: a teller's session with a drawer of cash, opened and closed by counting. Watches the cash by hearing the
 * service's own topic; the accounts guard the balances.
 *
 * <p>Tells {@link desmigratif.cooperative.till.SessionEvent}. Keeps what went through each drawer in the collection
 * {@code cash}. Open to others: {@code SessionEvent}, {@code TillLookup}.
 */
@NullMarked
package desmigratif.cooperative.till;

import org.jspecify.annotations.NullMarked;
