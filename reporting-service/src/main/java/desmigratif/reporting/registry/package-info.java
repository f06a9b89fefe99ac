/**
 * What we hear of registry: people, households, migrations, outreach, the village itself.
 *
 * <p>{@code RegistryFeed} is the only way in. Each thing is kept as a copy that says what it contributes to a month; no
 * name, no number of a document ever arrives here. Other rooms read the copies as contributors only.
 */
@NullMarked
package desmigratif.reporting.registry;

import org.jspecify.annotations.NullMarked;
