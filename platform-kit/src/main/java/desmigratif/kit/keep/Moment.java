package desmigratif.kit.keep;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a thing's timeline: what happened, when it happened and was heard, who asked, what was told and what was
 * kept (names, reasons in words), which only those see who may.
 */
public record Moment(
        long version,
        String factId,
        String type,
        Instant happened,
        Instant heard,
        String actor,
        Map<String, Object> told,
        Map<String, Object> kept) {}
