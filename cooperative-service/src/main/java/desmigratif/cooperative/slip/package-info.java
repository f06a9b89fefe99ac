/**
 * Slips: the numbers on the receipts that tellers' devices give, gapless for each device. A number belongs to one
 * deposit; a missing one is told, never refused: paper gets lost. Each holds on to the one before by a seal, so that what
 * is changed afterwards shows.
 *
 * <p>Keeps {@code slips}. Open to others: {@code Slips}.
 */
@NullMarked
package desmigratif.cooperative.slip;

import org.jspecify.annotations.NullMarked;
