package desmigratif.kit.relay;

import desmigratif.kit.history.History;
import desmigratif.kit.history.HistoryRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees, before anything is told, that the broker knows facts of ours that history does not: the store was restored from
 * before them. Readers have them, and would take other facts under the same versions for repeats. So they are written
 * into history, where the next fact of such a thing meets them: it has forked, and is not told until somebody has looked.
 */
final class Ahead {

    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private final History history;
    private final Wire wire;
    private final Marks marks;

    Ahead(History history, Wire wire, Marks marks) {
        this.history = history;
        this.wire = wire;
        this.marks = marks;
    }

    /** The things of which the broker knew more. History is written before the topic, so there are none otherwise. */
    Set<String> check() {
        var unknown = new TreeSet<String>();
        var rows = new ArrayList<HistoryRow>();
        var known = new HashMap<String, Set<Long>>();
        wire.behind(marks.all(), told -> {
            if (known.computeIfAbsent(told.of(), this::versions).add(told.version())) {
                unknown.add(told.of());
                rows.add(told);
            }
        });
        for (int from = 0; from < rows.size(); from += 100) {
            history.write(List.copyOf(rows.subList(from, Math.min(from + 100, rows.size()))));
        }
        if (!unknown.isEmpty()) {
            LOG.error(
                    "ALARM the store is older than the broker: {} facts of {} things were told that it does not know",
                    rows.size(),
                    unknown.size());
        }
        return unknown;
    }

    private Set<Long> versions(String of) {
        return history.of(of).stream().map(HistoryRow::version).collect(Collectors.toCollection(HashSet::new));
    }
}
