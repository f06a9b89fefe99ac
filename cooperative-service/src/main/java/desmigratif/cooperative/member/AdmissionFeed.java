package desmigratif.cooperative.member;

import desmigratif.cooperative.member.MemberCommand.Admit;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Numbers;
import java.time.LocalDate;

/** Hears what is paid in: the deposit that completes a candidate's principal makes her a member on its day. */
final class AdmissionFeed implements Follows {

    private final Keeper<Member, MemberCommand, MemberEvent> members;
    private final Numbers numbers;

    AdmissionFeed(Keeper<Member, MemberCommand, MemberEvent> members, Numbers numbers) {
        this.members = members;
        this.numbers = numbers;
    }

    /** What is read of a deposit. */
    record Paid(String member, String product, LocalDate on, long balanceRupiah) {}

    @Override
    public void on(Feed feed) {
        feed.act(
                "savings",
                "admissions",
                it -> it.on("deposit-made.v1", Paid.class, this::admit)
                        .passOver(
                                "savings-opened.v1",
                                "withdrawal-made.v1",
                                "deposit-reversed.v1",
                                "withdrawal-reversed.v1"));
    }

    private void admit(Heard<Paid> heard) {
        var paid = heard.fact();
        if (!paid.product().equals("principal")) {
            return;
        }
        var member = members.find(paid.member());
        if (member == null
                || member.standing() != Standing.ACCEPTED
                || paid.balanceRupiah() < member.principalRupiah()) {
            return;
        }
        var number = Math.toIntExact(numbers.next(heard.village(), "member", member.id()));
        members.handle(heard.ask(), Id.local(member.id()), new Admit(number, paid.on()));
    }
}
