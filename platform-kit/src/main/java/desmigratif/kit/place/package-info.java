/**
 * Places: which village lies in which district, regency, province, and in which zone of time.
 *
 * <p>A place is named by its Kemendagri code without dots ({@code domain.md} §3.3): 2, 4, 6 or 10 digits; the nation is
 * {@code 0}. A village keeps the code it had at enrolment; where the law moves it, a line in {@code moved.tsv} says so.
 */
@NullMarked
package desmigratif.kit.place;

import org.jspecify.annotations.NullMarked;
