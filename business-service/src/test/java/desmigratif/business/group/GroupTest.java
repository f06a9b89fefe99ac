package desmigratif.business.group;

import static desmigratif.business.Asks.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.business.Asks;
import desmigratif.business.group.GroupCommand.FormGroup;
import desmigratif.business.group.GroupCommand.HoldMeeting;
import desmigratif.business.group.GroupCommand.JoinGroup;
import desmigratif.business.group.GroupCommand.LeaveGroup;
import desmigratif.business.group.GroupCommand.LoseParticipant;
import desmigratif.business.group.GroupEvent.GroupFormed;
import desmigratif.business.group.GroupEvent.MeetingHeld;
import desmigratif.business.group.GroupEvent.ParticipantJoined;
import desmigratif.business.group.GroupEvent.ParticipantLeft;
import desmigratif.business.group.GroupEvent.Why;
import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final String FISHERS = id("group", 1);
    private static final String SITI = id("person", 1);
    private static final String AMINAH = id("person", 2);
    private static final Ask MENTOR = Asks.by("pendamping");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Test
    void isFormedForATrade() {
        var fact = Group.unknown(FISHERS).decide(new FormGroup(new Secret(" Lele Jaya "), "catfish", MARCH), MENTOR);

        assertThat(fact).isEqualTo(formed());
    }

    @Test
    void refusesATradeThatIsNotOnTheList() {
        assertRefused(given(), new FormGroup(new Secret("Lele Jaya"), "gold-mining", MARCH), "trade-unknown");
    }

    @Test
    void refusesAGroupWithoutAName() {
        assertRefused(given(), new FormGroup(new Secret("  "), "catfish", MARCH), "name-missing");
    }

    @Test
    void refusesToBeFormedTomorrow() {
        var tomorrow = Asks.TODAY.plusDays(1);

        assertRefused(given(), new FormGroup(new Secret("Lele"), "catfish", tomorrow), "date-in-future");
    }

    @Test
    void takesAPersonFromTheDaySheJoins() {
        var fact = given(formed()).decide(new JoinGroup(SITI, JUNE), MENTOR);

        assertThat(fact).isEqualTo(joined(2, SITI, JUNE));
    }

    @Test
    void refusesWhoIsInItAlready() {
        assertRefused(given(formed(), joined(2, SITI, MARCH)), new JoinGroup(SITI, JUNE), "already-in-group");
    }

    @Test
    void refusesToBeJoinedBeforeItWasFormed() {
        assertRefused(given(formed()), new JoinGroup(SITI, MARCH.minusDays(1)), "before-group-formed");
    }

    @Test
    void refusesAPersonOfAnotherVillage() {
        var stranger = SITI.replace(Asks.VILLAGE, "3302152003");

        assertRefused(given(formed()), new JoinGroup(stranger, JUNE), "bad-id");
    }

    @Test
    void takesSomeoneBackOnTheDaySheLeft() {
        var group = given(formed(), joined(2, SITI, MARCH), left(3, SITI, JUNE));

        assertThat(group.decide(new JoinGroup(SITI, JUNE), MENTOR)).isEqualTo(joined(4, SITI, JUNE));
    }

    @Test
    void refusesToTakeSomeoneBackBeforeSheLeft() {
        var group = given(formed(), joined(2, SITI, MARCH), left(3, SITI, JUNE));

        assertRefused(group, new JoinGroup(SITI, JUNE.minusDays(1)), "joined-before-left");
        assertRefused(group, new JoinGroup(SITI, MARCH), "joined-before-left");
    }

    @Test
    void refusesToLetGoWhoIsNotInIt() {
        var group = given(formed(), joined(2, SITI, MARCH));

        assertRefused(group, new LeaveGroup(AMINAH, JUNE, Why.NO_TIME), "not-in-group");
    }

    @Test
    void refusesToLetSomeoneGoBeforeSheCame() {
        var group = given(formed(), joined(2, SITI, JUNE));

        assertRefused(group, new LeaveGroup(SITI, MARCH, Why.NO_TIME), "left-before-joined");
    }

    @Test
    void losesWhoIsGoneHoweverEarlyRegistrySaysSo() {
        var group = given(formed(), joined(2, SITI, JUNE));

        assertThat(group.decide(new LoseParticipant(SITI, AUGUST, Why.DIED), MENTOR))
                .isEqualTo(new ParticipantLeft(FISHERS, 3, MENTOR.at(), SITI, AUGUST, Why.DIED));
        assertThat(group.decide(new LoseParticipant(SITI, MARCH, Why.DIED), MENTOR))
                .isEqualTo(new ParticipantLeft(FISHERS, 3, MENTOR.at(), SITI, JUNE, Why.DIED));
        assertRefused(group, new LoseParticipant(AMINAH, MARCH, Why.DIED), "not-in-group");
    }

    @Test
    void knowsWhoBelongedToItOnADay() {
        var group = given(formed(), joined(2, AMINAH, JUNE), joined(3, SITI, MARCH), left(4, SITI, AUGUST));

        assertThat(group.membersOn(MARCH)).containsExactly(SITI);
        assertThat(group.membersOn(AUGUST.minusDays(1))).containsExactly(SITI, AMINAH);
        assertThat(group.membersOn(AUGUST)).containsExactly(AMINAH);
        assertThat(group.figures()).containsEntry("participants", 1L);
    }

    @Test
    void meetsWithThoseOfItsMembersWhoCame() {
        var group = given(formed(), joined(2, SITI, MARCH), joined(3, AMINAH, MARCH));

        var fact = group.decide(new HoldMeeting(JUNE, List.of(SITI, SITI)), MENTOR);

        assertThat(fact).isEqualTo(new MeetingHeld(FISHERS, 4, MENTOR.at(), JUNE, List.of(SITI), 2));
    }

    @Test
    void refusesAMeetingOfThoseWhoDidNotBelongToItThatDay() {
        var group = given(formed(), joined(2, SITI, MARCH), left(3, SITI, JUNE));

        assertRefused(group, new HoldMeeting(JUNE, List.of(SITI)), "not-in-group");
        assertRefused(group, new HoldMeeting(MARCH.minusDays(1), List.of()), "before-group-formed");
    }

    private static void assertRefused(Group group, GroupCommand command, String code) {
        assertThatThrownBy(() -> group.decide(command, MENTOR))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
    }

    /** The group these facts have made. */
    private static Group given(GroupEvent... facts) {
        var group = Group.unknown(FISHERS);
        for (var fact : facts) {
            group = group.after(fact);
        }
        return group;
    }

    private static GroupFormed formed() {
        return new GroupFormed(FISHERS, 1, MENTOR.at(), "catfish", MARCH, new Secret("Lele Jaya"));
    }

    private static ParticipantJoined joined(long version, String person, LocalDate on) {
        return new ParticipantJoined(FISHERS, version, MENTOR.at(), person, on);
    }

    private static ParticipantLeft left(long version, String person, LocalDate on) {
        return new ParticipantLeft(FISHERS, version, MENTOR.at(), person, on, Why.NO_TIME);
    }
}
