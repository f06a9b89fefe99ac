/**
 * Q2: the dual write. Saves, then sends, as the guides show it: two writes with nothing between them, so that a kill
 * there leaves one without the other. On the same embedded engines as ours.
 */
@NullMarked
package desmigratif.benchmarks.dual;

import org.jspecify.annotations.NullMarked;
