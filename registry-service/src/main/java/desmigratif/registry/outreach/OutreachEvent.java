package desmigratif.registry.outreach;

import desmigratif.kit.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What has happened to an outreach session. Facts only grow: fields are added, never renamed or removed. */
public sealed interface OutreachEvent extends Fact {

    record OutreachHeld(String id, long version, Instant at, LocalDate on, String topic, List<String> present)
            implements OutreachEvent {}
}
