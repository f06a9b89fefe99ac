/**
 * Rebuilding: everything heard again from the first fact, beside what is in use, by one command of the operator; and the
 * fingerprints that show that it came out the same.
 *
 * <p>Acts on nothing and tells nothing. Any instance may be killed at any time: the offsets of the rebuild are committed
 * under a group of its own, and the state of the generations stands in one document.
 */
@NullMarked
package desmigratif.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
