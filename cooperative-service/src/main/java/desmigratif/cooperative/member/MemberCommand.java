package desmigratif.cooperative.member;

import desmigratif.kit.Secret;
import java.time.LocalDate;

/** What may be asked of a member: the request as it comes, and with it what the rules must know. */
sealed interface MemberCommand {

    /** {@code name} is kept sealed in the cooperative's own register. */
    record ApplyForMembership(String person, Secret name, LocalDate on) {}

    record AcceptMember(LocalDate on) {}

    record Refuse(LocalDate on, Secret reason) implements MemberCommand {}

    record Resign(LocalDate on) {}

    /** The application of an adult of the village. */
    record Apply(ApplyForMembership asked, boolean adult) implements MemberCommand {}

    /** The acceptance, with the principal she owes from now on. */
    record Accept(AcceptMember asked, long principalRupiah) implements MemberCommand {}

    /** The principal is paid in full: asked by hearing the deposit that completed it. */
    record Admit(int number, LocalDate entryOn) implements MemberCommand {}

    /** The resignation, with what she owes and what is hers. */
    record Leave(Resign asked, long owesRupiah, long refundRupiah) implements MemberCommand {}
}
