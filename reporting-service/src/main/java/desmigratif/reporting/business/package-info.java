/**
 * What we hear of the businesses: who takes part in which group, what a cycle planned, sold and divided.
 *
 * <p>{@code BusinessFeed} is the only way in. Other rooms read the copies as contributors only.
 */
@NullMarked
package desmigratif.reporting.business;

import org.jspecify.annotations.NullMarked;
