/**
 * Answers as a driver relies on them: in order, in batches that fit, counted right, statement by statement.
 *
 * <p>Asked by the store, around what the wire library answers.
 */
@NullMarked
package desmigratif.embedded.answer;

import org.jspecify.annotations.NullMarked;
