/**
 * Savings: one account for each member and product: principal (<i>simpanan pokok</i>), mandatory (<i>wajib</i>),
 * voluntary (<i>sukarela</i>) and what is handed in of remittances. The account guards its balance; nothing is
 * edited, a correction is a reversal.
 *
 * <p>Tells {@link desmigratif.cooperative.savings.SavingsEvent}. Hears the service's own topic: accounts open by
 * themselves when a member is accepted and admitted. Open to others: {@code SavingsEvent}, {@code SavingsLookup}.
 */
@NullMarked
package desmigratif.cooperative.savings;

import org.jspecify.annotations.NullMarked;
