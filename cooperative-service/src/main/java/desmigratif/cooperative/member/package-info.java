/**
 * Members: who applied to the cooperative, was accepted or refused, and belongs to it since the principal saving is paid in full;
 * and who left. Keeps the register the law demands (UU 25/1992 art. 17): number, name, entry and exit, sealed.
 *
 * <p>Tells {@link desmigratif.cooperative.member.MemberEvent}. Hears the service's own topic: the deposit that
 * completes a candidate's principal admits her. Open to others: {@code MemberEvent}, {@code MemberLookup}.
 */
@NullMarked
package desmigratif.cooperative.member;

import org.jspecify.annotations.NullMarked;
