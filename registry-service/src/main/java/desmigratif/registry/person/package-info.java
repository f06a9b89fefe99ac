/**
 * Persons: who lives in the village or has left it, with the NIK rules ({@code domain.md} §3.1), the wish for a trade,
 * the services given, and a guardian's consent for those under 18 (UU 27/2022 art. 25).
 *
 * <p>Asked by {@code PersonController} and the room of imports, with a {@link desmigratif.registry.person.PersonCommand}.
 * Tells {@link desmigratif.registry.person.PersonEvent}, on {@code registry.events.v1}. Keeps the collection
 * {@code person}: names, NIK, phone and address sealed.
 *
 * <p>Other rooms may use {@code PersonCommand}, {@code PersonEvent} and {@code PersonLookup}; all else is closed.
 */
@NullMarked
package desmigratif.registry.person;

import org.jspecify.annotations.NullMarked;
