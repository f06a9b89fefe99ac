/**
 * Households: who lives with whom and what they are to the head, with dates; how many children there are whose guardian
 * has given no consent; the number of the family card (<i>Kartu Keluarga</i>, KK), which changes ({@code domain.md} §0.2).
 *
 * <p>Asked by {@code HouseholdController} and the room of imports, with a
 * {@link desmigratif.registry.household.HouseholdCommand}. Tells {@link desmigratif.registry.household.HouseholdEvent},
 * on {@code registry.events.v1}. Keeps the collection {@code household}: KK and address sealed.
 *
 * <p>Other rooms may use {@code HouseholdCommand}, {@code HouseholdEvent} and {@code HouseholdLookup}; all else is closed.
 */
@NullMarked
package desmigratif.registry.household;

import org.jspecify.annotations.NullMarked;
