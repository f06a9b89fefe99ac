/**
 * The arithmetic of a loan: its terms and schedule, its effective rate, and what it owes on a day. Knows no loan.
 */
@NullMarked
package desmigratif.cooperative.interest;

import org.jspecify.annotations.NullMarked;
