/**
 * The way down from a figure to the records it is made of, as far as the reader's role goes.
 *
 * <p>Above the village without names or ids, and only where the figure itself is shown and at least five people are
 * behind it; the village's own officer sees who they are.
 */
@NullMarked
package desmigratif.reporting.trail;

import org.jspecify.annotations.NullMarked;
