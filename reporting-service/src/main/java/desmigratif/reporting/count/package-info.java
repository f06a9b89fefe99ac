/**
 * Counting: what a village's things say of a month, put together as cells.
 *
 * <p>A cell is a code, a window, perhaps a part (a channel, a country), numerator and denominator, never a percentage, so
 * that higher places can add. What is counted is what the definitions in force and the indicators say; who is who stands in
 * {@code People} once, for all figures and for the way down to the records.
 */
@NullMarked
package desmigratif.reporting.count;

import org.jspecify.annotations.NullMarked;
