/**
 * Words every service speaks, and no word of any one service: facts, asks, rules, rupiah. Plain Java, no framework.
 *
 * <p>The rooms beside it do the work: {@code keep} finds, decides and saves; {@code relay} tells; {@code hear} listens;
 * {@code web} is the way in; {@code vault} seals what identifies a person; {@code place} knows which village lies where.
 */
@NullMarked
package desmigratif.kit;

import org.jspecify.annotations.NullMarked;
