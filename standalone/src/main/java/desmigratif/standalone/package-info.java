/**
 * The whole platform in one process, on engines of its own: for trying out, for training, for one small village.
 *
 * <p>{@link desmigratif.standalone.House} starts store, broker, the four services and the portal; {@code command} is what
 * {@code ./desmigratif} understands; {@code example} holds the example villages.
 */
@NullMarked
package desmigratif.standalone;

import org.jspecify.annotations.NullMarked;
