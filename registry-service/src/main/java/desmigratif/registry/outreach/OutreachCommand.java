package desmigratif.registry.outreach;

import java.time.LocalDate;
import java.util.List;

/** What may be asked of an outreach session. */
sealed interface OutreachCommand {

    /**
     * @param topic from the codes {@code topic}
     * @param present the whole ids of those present
     */
    record HoldOutreach(LocalDate on, String topic, List<String> present) implements OutreachCommand {}
}
