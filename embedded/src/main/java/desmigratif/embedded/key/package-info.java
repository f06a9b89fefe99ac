/**
 * Keys: a document's values as bytes whose order is the order of the values, and what a query asks for as spans of them.
 *
 * <p>Asked by the store's indexes and by its planner. A span may hold more than what is asked for, never less: the
 * matcher looks at every document again.
 */
@NullMarked
package desmigratif.embedded.key;

import org.jspecify.annotations.NullMarked;
