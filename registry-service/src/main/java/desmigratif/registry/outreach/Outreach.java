package desmigratif.registry.outreach;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.outreach.OutreachCommand.HoldOutreach;
import desmigratif.registry.outreach.OutreachEvent.OutreachHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One outreach session, which happens once. */
record Outreach(String id, LocalDate on, String topic, List<String> present, long version)
        implements Aggregate<Outreach, OutreachCommand, OutreachEvent> {

    private static final int MOST_PRESENT = 1_000;

    static Outreach unknown(String id) {
        return new Outreach(id, LocalDate.EPOCH, "", List.of(), 0);
    }

    @Override
    public OutreachEvent decide(OutreachCommand command, Ask ask) {
        return switch (command) {
            case HoldOutreach it -> hold(it, ask);
        };
    }

    @Override
    public Outreach after(OutreachEvent fact) {
        return switch (fact) {
            case OutreachHeld it -> new Outreach(id, it.on(), it.topic(), it.present(), it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of("present", present.size());
    }

    private OutreachEvent hold(HoldOutreach it, Ask ask) {
        check(!it.present().isEmpty(), "nobody-present", "present");
        check(it.present().size() <= MOST_PRESENT, "too-many-present", "present");
        it.present().forEach(person -> Id.checked(ask.village(), "person", person, "present"));
        check(it.present().stream().distinct().count() == it.present().size(), "present-twice", "present");
        return new OutreachHeld(
                id,
                1,
                ask.at(),
                ask.past(it.on(), "on"),
                CodeLookup.checked("topic", it.topic(), "topic"),
                it.present().stream().sorted().toList());
    }
}
