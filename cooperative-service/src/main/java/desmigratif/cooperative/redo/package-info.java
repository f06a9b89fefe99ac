/**
 * Redos: a booked deposit that was wrong is asked to be reversed by whoever noticed it; a manager, who did not take it,
 * reverses it or says why not. The reversal itself is the savings account's.
 *
 * <p>Asked by {@code RedoController}, with a {@code RedoCommand}, and by hearing that a deposit was reversed. Tells
 * {@link desmigratif.cooperative.redo.RedoEvent}. Open to others: {@code RedoEvent}, {@code RedoLookup}.
 */
@NullMarked
package desmigratif.cooperative.redo;

import org.jspecify.annotations.NullMarked;
