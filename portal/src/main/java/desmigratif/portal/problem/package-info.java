/**
 * What goes wrong, in one shape (RFC 9457) and one catalogue of texts: the code never changes, the words are Indonesian
 * first and English beside them.
 *
 * <p>Other rooms throw {@code Refused} where Spring answers, and write with {@code Problems} where a filter does.
 */
@NullMarked
package desmigratif.portal.problem;

import org.jspecify.annotations.NullMarked;
