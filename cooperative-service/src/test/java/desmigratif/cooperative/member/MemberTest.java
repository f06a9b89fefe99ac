package desmigratif.cooperative.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.Asking;
import desmigratif.cooperative.member.MemberCommand.Accept;
import desmigratif.cooperative.member.MemberCommand.AcceptMember;
import desmigratif.cooperative.member.MemberCommand.Admit;
import desmigratif.cooperative.member.MemberCommand.Apply;
import desmigratif.cooperative.member.MemberCommand.ApplyForMembership;
import desmigratif.cooperative.member.MemberCommand.Leave;
import desmigratif.cooperative.member.MemberCommand.Refuse;
import desmigratif.cooperative.member.MemberCommand.Resign;
import desmigratif.cooperative.member.MemberEvent.MemberAdmitted;
import desmigratif.cooperative.member.MemberEvent.MemberRefused;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final String ID = Asking.VILLAGE + "/member-00000000-0000-0000-0000-000000000001";
    private static final Secret NAME = new Secret("Siti Aminah");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void admitsWhoWasAcceptedWithANumber() {
        var fact = accepted().decide(new Admit(1, DAY.plusDays(1)), Asking.teller("2026-11-03"));

        assertThat(fact)
                .isEqualTo(new MemberAdmitted(
                        ID,
                        3,
                        "siti",
                        1,
                        DAY.plusDays(1),
                        NAME,
                        Asking.teller("2026-11-03").at()));
    }

    @Test
    void refusesAChild() {
        var child = new Apply(new ApplyForMembership("siti", NAME, DAY), false);

        assertThatThrownBy(() -> Member.unknown(ID).decide(child, Asking.teller("2026-11-02")))
                .hasMessage("member-not-adult");
    }

    @Test
    void refusesAnApplicationFromTomorrow() {
        var early = new Apply(new ApplyForMembership("siti", NAME, DAY.plusDays(1)), true);

        assertThatThrownBy(() -> Member.unknown(ID).decide(early, Asking.teller("2026-11-02")))
                .hasMessage("date-in-future");
    }

    @Test
    void refusesToAcceptBeforeTheApplicationOrTwice() {
        assertThatThrownBy(() -> applied().decide(accept(DAY.minusDays(1)), Asking.manager("2026-11-02")))
                .hasMessage("before-application");
        assertThatThrownBy(() -> accepted().decide(accept(DAY), Asking.manager("2026-11-02")))
                .hasMessage("not-applied");
    }

    @Test
    void turnsAnApplicationDownWithAReason() {
        var reason = new Secret("Belum tinggal di desa");

        var fact = applied().decide(new Refuse(DAY, reason), Asking.manager("2026-11-03"));

        assertThat(fact)
                .isEqualTo(new MemberRefused(
                        ID, 2, "siti", DAY, reason, Asking.manager("2026-11-03").at()));
        assertThat(applied().after(fact).standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void turnsNobodyDownWithoutAReasonBeforeTheApplicationOrAfterItWasAccepted() {
        var reason = new Secret("Belum tinggal di desa");
        var ask = Asking.manager("2026-11-30");

        assertThatThrownBy(() -> applied().decide(new Refuse(DAY, new Secret("  ")), ask))
                .hasMessage("reason-missing");
        assertThatThrownBy(() -> applied().decide(new Refuse(DAY.minusDays(1), reason), ask))
                .hasMessage("before-application");
        assertThatThrownBy(() -> accepted().decide(new Refuse(DAY, reason), ask))
                .hasMessage("not-applied");
    }

    @Test
    void refusesToLeaveWithDebts() {
        var owing = new Leave(new Resign(DAY.plusDays(9)), 1, 55_000);

        assertThatThrownBy(() -> admitted().decide(owing, Asking.manager("2026-11-30")))
                .hasMessage("debts-open");
    }

    @Test
    void leavesOnce() {
        var leave = new Leave(new Resign(DAY.plusDays(9)), 0, 55_000);
        var left = given(admitted(), leave);

        assertThat(left.standing()).isEqualTo(Standing.RESIGNED);
        assertThatThrownBy(() -> left.decide(leave, Asking.manager("2026-11-30")))
                .hasMessage("member-not-active");
    }

    private static Member applied() {
        return given(Member.unknown(ID), new Apply(new ApplyForMembership("siti", NAME, DAY), true));
    }

    private static Member accepted() {
        return given(applied(), accept(DAY));
    }

    private static Member admitted() {
        return given(accepted(), new Admit(1, DAY.plusDays(1)));
    }

    private static Accept accept(LocalDate on) {
        return new Accept(new AcceptMember(on), 50_000);
    }

    private static Member given(Member before, MemberCommand command) {
        return before.after(before.decide(command, Asking.manager("2026-11-30")));
    }
}
