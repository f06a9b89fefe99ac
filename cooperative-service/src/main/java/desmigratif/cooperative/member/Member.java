package desmigratif.cooperative.member;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.cooperative.member.MemberCommand.Accept;
import desmigratif.cooperative.member.MemberCommand.Admit;
import desmigratif.cooperative.member.MemberCommand.Apply;
import desmigratif.cooperative.member.MemberCommand.Leave;
import desmigratif.cooperative.member.MemberCommand.Refuse;
import desmigratif.cooperative.member.MemberEvent.MemberAccepted;
import desmigratif.cooperative.member.MemberEvent.MemberAdmitted;
import desmigratif.cooperative.member.MemberEvent.MemberApplied;
import desmigratif.cooperative.member.MemberEvent.MemberRefused;
import desmigratif.cooperative.member.MemberEvent.MemberResigned;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person's standing in the cooperative. {@code since} is the day of the last step. */
record Member(
        String id,
        String person,
        Secret name,
        Standing standing,
        LocalDate since,
        long principalRupiah,
        int number,
        @Nullable LocalDate entryOn,
        long version)
        implements Aggregate<Member, MemberCommand, MemberEvent> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    static Member unknown(String id) {
        return new Member(id, "", new Secret(""), Standing.NONE, LocalDate.EPOCH, 0, 0, null, 0);
    }

    @Override
    public MemberEvent decide(MemberCommand command, Ask ask) {
        return switch (command) {
            case Apply it -> apply(it, ask);
            case Accept it -> accept(it, ask);
            case Refuse it -> refuse(it, ask);
            case Admit it -> admit(it, ask);
            case Leave it -> leave(it, ask);
        };
    }

    @Override
    public Member after(MemberEvent fact) {
        return switch (fact) {
            case MemberApplied it ->
                new Member(id, it.person(), it.name(), Standing.APPLIED, it.on(), 0, 0, null, it.version());
            case MemberAccepted it ->
                new Member(id, person, name, Standing.ACCEPTED, it.on(), it.principalRupiah(), 0, null, it.version());
            case MemberRefused it -> new Member(id, person, name, Standing.REFUSED, it.on(), 0, 0, null, it.version());
            case MemberAdmitted it ->
                new Member(
                        id,
                        person,
                        name,
                        Standing.ADMITTED,
                        it.entryOn(),
                        principalRupiah,
                        it.number(),
                        it.entryOn(),
                        it.version());
            case MemberResigned it ->
                new Member(
                        id, person, name, Standing.RESIGNED, it.on(), principalRupiah, number, entryOn, it.version());
        };
    }

    private MemberEvent apply(Apply it, Ask ask) {
        var asked = it.asked();
        check(standing == Standing.NONE, "already-applied");
        check(it.adult(), "member-not-adult", "person");
        check(!asked.name().text().isBlank() && asked.name().text().length() <= LONGEST_NAME, "bad-name", "name");
        return new MemberApplied(id, version + 1, asked.person(), ask.past(asked.on(), "on"), asked.name(), ask.at());
    }

    private MemberEvent accept(Accept it, Ask ask) {
        check(standing == Standing.APPLIED, "not-applied");
        check(!it.asked().on().isBefore(since), "before-application", "on");
        return new MemberAccepted(
                id, version + 1, person, ask.past(it.asked().on(), "on"), it.principalRupiah(), ask.at());
    }

    private MemberEvent refuse(Refuse it, Ask ask) {
        var reason = it.reason().text();
        check(standing == Standing.APPLIED, "not-applied");
        check(!it.on().isBefore(since), "before-application", "on");
        check(!reason.isBlank() && reason.length() <= LONGEST_REASON, "reason-missing", "reason");
        return new MemberRefused(id, version + 1, person, ask.past(it.on(), "on"), it.reason(), ask.at());
    }

    private MemberEvent admit(Admit it, Ask ask) {
        check(standing == Standing.ACCEPTED, "not-accepted");
        return new MemberAdmitted(id, version + 1, person, it.number(), it.entryOn(), name, ask.at());
    }

    /** Principal and mandatory savings go back after debts (UU 25/1992): first the debts. */
    private MemberEvent leave(Leave it, Ask ask) {
        check(standing == Standing.ADMITTED, "member-not-active");
        check(!it.asked().on().isBefore(since), "before-entry", "on");
        check(it.owesRupiah() == 0, "debts-open");
        return new MemberResigned(
                id, version + 1, person, ask.past(it.asked().on(), "on"), it.refundRupiah(), ask.at());
    }

    boolean isCandidate() {
        return standing == Standing.APPLIED || standing == Standing.ACCEPTED;
    }
}
