/**
 * What one thing says of one month: the only words the figures are made of.
 *
 * <p>Every copy we keep (a person, a migration, an account …) is a {@link desmigratif.reporting.month.Contributor}: asked
 * for a month it answers with a {@link desmigratif.reporting.month.Contribution}, windows of 12 months included. A fact
 * makes stale exactly the months whose answer it changed ({@link desmigratif.reporting.month.Mark}), so a figure can
 * depend on nothing that does not also make it stale.
 *
 * <p>Months count as they end: who left on the 3rd is gone from that month on.
 */
@NullMarked
package desmigratif.reporting.month;

import org.jspecify.annotations.NullMarked;
