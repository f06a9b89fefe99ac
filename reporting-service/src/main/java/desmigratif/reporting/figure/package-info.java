/**
 * Figures of a village and a month: one pass over what its things say of the month.
 *
 * <p>A figure is kept as cells: code, window, perhaps a part (a channel, a country), numerator and denominator, never a
 * percentage, so that higher places can add. A pass computes the months that facts have made stale, writes them only if
 * no other pass has begun on them since, and only then clears the marks it has read.
 */
@NullMarked
package desmigratif.reporting.figure;

import org.jspecify.annotations.NullMarked;
