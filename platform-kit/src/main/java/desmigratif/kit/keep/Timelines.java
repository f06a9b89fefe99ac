package desmigratif.kit.keep;

import desmigratif.kit.history.History;
import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.history.Untold;
import desmigratif.kit.json.FactJson;
import desmigratif.kit.vault.Vault;
import java.util.List;
import java.util.stream.Stream;

/** Timelines of things: what history has, and behind it what is not told yet. */
record Timelines(History history, Vault vault, FactJson json) {

    List<Moment> of(String id, List<Untold> untold) {
        var told = history.of(id);
        var last = told.isEmpty() ? 0 : told.getLast().version();
        var waiting =
                untold.stream().filter(it -> it.isFact() && it.version() > last).map(it -> HistoryRow.of(id, it));
        return Stream.concat(told.stream(), waiting).map(this::moment).toList();
    }

    private Moment moment(HistoryRow row) {
        var kept = row.kept() == null
                ? "{}"
                : vault.open(row.village(), "history", row.version() + "", row.of(), row.kept());
        return new Moment(
                row.version(),
                row.fact(),
                java.util.Objects.requireNonNull(row.type()),
                row.happened(),
                row.heard(),
                row.actor(),
                json.map(java.util.Objects.requireNonNull(row.told())),
                json.map(kept));
    }
}
