/**
 * Today: what an officer should see to first. A task is a state of a record that ought not to last, so it is gone when the
 * record is put right, and nobody has to tick it off.
 *
 * <p>Asked by {@code TodayController}. Tells and keeps nothing.
 */
@NullMarked
package desmigratif.registry.today;

import org.jspecify.annotations.NullMarked;
