/**
 * Remittances: what was sent home, what it cost to send, and how the family means to use it. Recording and splitting
 * post nothing: the cooperative never transmits money (UU 3/2011); only what is handed in is a deposit.
 *
 * <p>Tells {@link desmigratif.cooperative.remittance.RemittanceEvent}. Open to others: {@code RemittanceEvent},
 * {@code RemittanceLookup}.
 */
@NullMarked
package desmigratif.cooperative.remittance;

import org.jspecify.annotations.NullMarked;
