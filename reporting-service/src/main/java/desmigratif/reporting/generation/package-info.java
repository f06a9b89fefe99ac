/**
 * Generations: where copies are kept, and how all of them are rebuilt from the first fact beside the ones in use.
 *
 * <p>Collections carry the number of their generation. Feeds write into the current one; a rebuild hears the topics again
 * from their first offsets into the next. Once it has every version the current one has, and its figures are computed,
 * an operator swaps them; it goes on hearing until nothing can have been heard by the old generation alone.
 */
@NullMarked
package desmigratif.reporting.generation;

import org.jspecify.annotations.NullMarked;
