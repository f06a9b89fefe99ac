/**
 * Sheets: files of separated values as people and spreadsheets make them, and what comes of their rows.
 *
 * <p>Asked by the rooms of imports. Tells and keeps nothing. Open to them: {@code Sheet}, {@code Outcome}, {@code Tally}.
 */
@NullMarked
package desmigratif.registry.sheet;

import org.jspecify.annotations.NullMarked;
