/**
 * The registry: who lives in a Desmigratif village, in which household, and who works abroad. Owns the store
 * {@code registry}, tells {@code registry.events.v1}, hears nobody but itself. Names, NIK and contacts live here only.
 */
@NullMarked
package desmigratif.registry;

import org.jspecify.annotations.NullMarked;
