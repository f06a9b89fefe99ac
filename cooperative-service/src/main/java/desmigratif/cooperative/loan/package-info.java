/**
 * Loans: one product, repaid monthly in equal parts of the principal with interest on what is still owed
 * (<i>menurun</i>), at most 24 % a year (Permenkop UKM 8/2023 art. 27). The manager appraises, a board member
 * approves, a teller pays out: three people, never the borrower.
 *
 * <p>Tells {@link desmigratif.cooperative.loan.LoanEvent}. A group's wish for capital, heard from business, becomes an
 * application here. Open to others: {@code LoanEvent}, {@code LoanLookup}.
 */
@NullMarked
package desmigratif.cooperative.loan;

import org.jspecify.annotations.NullMarked;
