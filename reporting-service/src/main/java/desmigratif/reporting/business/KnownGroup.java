package desmigratif.reporting.business;

import static desmigratif.reporting.generation.Marking.known;
import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.business.BusinessFact.GroupFormed;
import desmigratif.reporting.business.BusinessFact.ParticipantJoined;
import desmigratif.reporting.business.BusinessFact.ParticipantLeft;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A group and who has taken part in it, from when until when. */
record KnownGroup(Mark mark, String id, List<Part> parts) implements Contributor<KnownGroup> {

    record Part(String person, YearMonth from, @Nullable YearMonth until) {}

    static KnownGroup formed(Mark mark, String id) {
        return new KnownGroup(mark, id, List.of());
    }

    KnownGroup joined(String person, YearMonth month) {
        var more = new ArrayList<>(parts);
        more.add(new Part(person, month, null));
        return new KnownGroup(mark, id, List.copyOf(more));
    }

    KnownGroup left(String person, YearMonth month) {
        var ended = parts.stream()
                .map(it -> it.person().equals(person) && it.until() == null ? new Part(person, it.from(), month) : it)
                .toList();
        return new KnownGroup(mark, id, ended);
    }

    static void read(Kinds<KnownGroup> facts, Marking marking) {
        facts.on(
                        "group-formed.v1",
                        GroupFormed.class,
                        marking.fold((_, mark, _, _, heard) -> formed(mark, heard.source())))
                .on(
                        "participant-joined.v1",
                        ParticipantJoined.class,
                        marking.fold(
                                (now, _, fact, _, _) -> known(now).joined(fact.person(), YearMonth.from(fact.on()))))
                .on(
                        "participant-left.v1",
                        ParticipantLeft.class,
                        marking.fold((now, _, fact, _, _) -> known(now).left(fact.person(), YearMonth.from(fact.on()))))
                .passOver("meeting-held.v1"); // No figure counts meetings of groups yet.
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        var present = new TreeSet<String>();
        for (var part : parts) {
            if (begun(part.from(), month) && !begun(part.until(), month)) {
                present.add(part.person());
            }
        }
        return present.isEmpty() ? null : new Contribution.Group(present);
    }

    @Override
    public KnownGroup marked(Mark other) {
        return new KnownGroup(other, id, parts);
    }
}
