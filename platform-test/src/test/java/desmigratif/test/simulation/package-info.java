/**
 * A deterministic simulation of keeper, relay and feeds: the real code, one step at a time, in an order, at times and
 * with faults that a seed decides ({@code docs/simulation.md}).
 */
@NullMarked
package desmigratif.test.simulation;

import org.jspecify.annotations.NullMarked;
