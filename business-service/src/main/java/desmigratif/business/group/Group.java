package desmigratif.business.group;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.business.group.GroupCommand.FormGroup;
import desmigratif.business.group.GroupCommand.HoldMeeting;
import desmigratif.business.group.GroupCommand.JoinGroup;
import desmigratif.business.group.GroupCommand.LeaveGroup;
import desmigratif.business.group.GroupCommand.LoseParticipant;
import desmigratif.business.group.GroupEvent.GroupFormed;
import desmigratif.business.group.GroupEvent.MeetingHeld;
import desmigratif.business.group.GroupEvent.ParticipantJoined;
import desmigratif.business.group.GroupEvent.ParticipantLeft;
import desmigratif.business.trade.TradeLookup;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A group of villagers who produce together. Who they are as persons only registry knows. */
record Group(String id, Secret name, String trade, LocalDate formedOn, List<Participation> participations, long version)
        implements Aggregate<Group, GroupCommand, GroupEvent> {

    /** All who ever belonged to one group; beyond that a second group is formed. */
    private static final int MOST_PARTICIPATIONS = 500;

    static Group unknown(String id) {
        return new Group(id, new Secret(""), "", LocalDate.EPOCH, List.of(), 0);
    }

    @Override
    public GroupEvent decide(GroupCommand command, Ask ask) {
        return switch (command) {
            case FormGroup it -> form(it, ask);
            case JoinGroup it -> join(it, ask);
            case LeaveGroup it -> leave(it, ask);
            case LoseParticipant it -> lose(it, ask);
            case HoldMeeting it -> meet(it, ask);
        };
    }

    @Override
    public Group after(GroupEvent fact) {
        return switch (fact) {
            case GroupFormed it -> new Group(id, it.name(), it.trade(), it.formedOn(), List.of(), it.version());
            case ParticipantJoined it -> with(joined(it), it.version());
            case ParticipantLeft it -> with(left(it), it.version());
            case MeetingHeld it -> with(participations, it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("participants", participants());
    }

    /** How many belong to it now. */
    long participants() {
        return participations.stream().filter(Participation::isOpen).count();
    }

    /** Who belongs to it on a day, each once, in the order of their ids. */
    List<String> membersOn(LocalDate day) {
        return participations.stream()
                .filter(it -> it.covers(day))
                .map(Participation::person)
                .sorted()
                .toList();
    }

    private GroupFormed form(FormGroup it, Ask ask) {
        var name = it.name().text().strip();
        check(!name.isEmpty(), "name-missing", "name");
        check(name.length() <= 100, "text-too-long", "name");
        check(TradeLookup.isTrade(it.trade()), "trade-unknown", "trade");
        ask.past(it.formedOn(), "formedOn");
        return new GroupFormed(id, version + 1, ask.at(), it.trade(), it.formedOn(), new Secret(name));
    }

    private ParticipantJoined join(JoinGroup it, Ask ask) {
        Id.checked(ask.village(), "person", it.person(), "person");
        ask.past(it.on(), "on");
        check(!it.on().isBefore(formedOn), "before-group-formed", "on");
        check(participations.size() < MOST_PARTICIPATIONS, "group-full");
        for (var earlier : ofPerson(it.person())) {
            check(!earlier.isOpen(), "already-in-group", "person");
            check(!earlier.covers(it.on()) && !it.on().isBefore(earlier.from()), "joined-before-left", "on");
        }
        return new ParticipantJoined(id, version + 1, ask.at(), it.person(), it.on());
    }

    private ParticipantLeft leave(LeaveGroup it, Ask ask) {
        var current = belonging(it.person());
        ask.past(it.on(), "on");
        check(!it.on().isBefore(current.from()), "left-before-joined", "on");
        return new ParticipantLeft(id, version + 1, ask.at(), it.person(), it.on(), it.why());
    }

    private ParticipantLeft lose(LoseParticipant it, Ask ask) {
        var from = belonging(it.person()).from();
        var on = it.on().isBefore(from) ? from : it.on();
        return new ParticipantLeft(id, version + 1, ask.at(), it.person(), on, it.why());
    }

    private MeetingHeld meet(HoldMeeting it, Ask ask) {
        ask.past(it.on(), "on");
        check(!it.on().isBefore(formedOn), "before-group-formed", "on");
        var members = membersOn(it.on());
        var present = it.present().stream().distinct().sorted().toList();
        check(members.containsAll(present), "not-in-group", "present");
        return new MeetingHeld(id, version + 1, ask.at(), it.on(), present, members.size());
    }

    private Participation belonging(String person) {
        return ofPerson(person).stream()
                .filter(Participation::isOpen)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("not-in-group", "person"));
    }

    private List<Participation> ofPerson(String person) {
        return participations.stream().filter(it -> it.person().equals(person)).toList();
    }

    private List<Participation> joined(ParticipantJoined it) {
        var all = new ArrayList<>(participations);
        all.add(new Participation(it.person(), it.on(), null));
        return List.copyOf(all);
    }

    private List<Participation> left(ParticipantLeft fact) {
        return participations.stream()
                .map(it -> it.isOpen() && it.person().equals(fact.person()) ? it.endedOn(fact.on()) : it)
                .toList();
    }

    private Group with(List<Participation> all, long version) {
        return new Group(id, name, trade, formedOn, all, version);
    }
}
