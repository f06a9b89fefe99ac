/**
 * What we hear of registry: who there is and from when an adult, who is gone for good, in which household a person
 * lives, and which migrations there are. Ids and dates only.
 *
 * <p>Open to others: {@code PeopleLookup}.
 */
@NullMarked
package desmigratif.cooperative.registry;

import org.jspecify.annotations.NullMarked;
