package desmigratif.cooperative.member;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;

/** What has happened to a member. */
public sealed interface MemberEvent extends Fact {

    /** A person asked to become a member. */
    record MemberApplied(String id, long version, String person, LocalDate on, Secret name, Instant at)
            implements MemberEvent {}

    /** The board accepted; the principal is still to be paid. */
    record MemberAccepted(String id, long version, String person, LocalDate on, long principalRupiah, Instant at)
            implements MemberEvent {}

    /** The board refused an application; who was refused may apply again. */
    record MemberRefused(String id, long version, String person, LocalDate on, Secret reason, Instant at)
            implements MemberEvent {}

    /** The principal was paid in full: a member, with a number. */
    record MemberAdmitted(
            String id, long version, String person, int number, LocalDate entryOn, Secret name, Instant at)
            implements MemberEvent {}

    /** Left; what was hers may be paid out. */
    record MemberResigned(String id, long version, String person, LocalDate on, long refundRupiah, Instant at)
            implements MemberEvent {}
}
