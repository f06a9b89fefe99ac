/**
 * Indexes, kept as documents change, and the plans by which documents are found through them.
 *
 * <p>Asked by the store's collections. An index refuses what it cannot hold before anything has changed.
 */
@NullMarked
package desmigratif.embedded.index;

import org.jspecify.annotations.NullMarked;
