/**
 * The limits: what store and broker can do with documents and facts of our shape, when nothing but their drivers is in
 * the way. Nothing here keeps an order, knows a repeat or survives a kill.
 */
@NullMarked
package desmigratif.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
