/**
 * What we hear of the cooperative: its stage, its members, their deposits, the remittances recorded.
 *
 * <p>{@code CooperativeFeed} is the only way in. Other rooms read the copies as contributors only; loans, till and
 * periods are not followed yet.
 */
@NullMarked
package desmigratif.reporting.cooperative;

import org.jspecify.annotations.NullMarked;
