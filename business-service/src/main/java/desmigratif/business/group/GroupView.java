package desmigratif.business.group;

import desmigratif.kit.keep.Kept;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group as those may see it who work with it; whose ids the persons are only registry says. */
record GroupView(
        String id, long version, String name, String trade, LocalDate formedOn, List<Participant> participants) {

    /** Someone who belongs or belonged to it; {@code until} is the first day she no longer did. */
    record Participant(
            String person, LocalDate from, @Nullable LocalDate until) {}

    /** A group in a list. */
    record GroupRow(String id, String name, String trade, LocalDate formedOn, long participants) {}

    static GroupView of(Kept<Group> kept) {
        var group = kept.view();
        var participants = group.participations().stream()
                .map(it -> new Participant(it.person(), it.from(), it.until()))
                .sorted(Comparator.comparing(Participant::from).thenComparing(Participant::person))
                .toList();
        return new GroupView(
                kept.id(), kept.version(), group.name().text(), group.trade(), group.formedOn(), participants);
    }

    static GroupRow row(Kept<Group> kept) {
        var group = kept.view();
        return new GroupRow(kept.id(), group.name().text(), group.trade(), group.formedOn(), group.participants());
    }
}
