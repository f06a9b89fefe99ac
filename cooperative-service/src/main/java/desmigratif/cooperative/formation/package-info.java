/**
 * Formation: how the village's cooperative comes to be (prepared, founded by at least nine, licensed by unit) and what
 * it settles for itself: the principal (<i>simpanan pokok</i>), the mandatory saving (<i>simpanan wajib</i>), what a
 * teller may pay out alone.
 *
 * <p>Tells {@link desmigratif.cooperative.formation.CooperativeEvent}. Keeps one {@code cooperative} a village,
 * under an id that follows from the village's code. Open to others: {@code CooperativeEvent}, {@code
 * CooperativeLookup}.
 */
@NullMarked
package desmigratif.cooperative.formation;

import org.jspecify.annotations.NullMarked;
