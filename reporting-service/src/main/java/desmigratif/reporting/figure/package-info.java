/**
 * Figures of a village and a month, kept: one pass over what its things say of the month.
 *
 * <p>A pass computes the months that facts have made stale, writes them only if no other pass has begun on them since, and
 * only then clears the marks it has read. The pause after a pass is at least ten times what it cost.
 */
@NullMarked
package desmigratif.reporting.figure;

import org.jspecify.annotations.NullMarked;
