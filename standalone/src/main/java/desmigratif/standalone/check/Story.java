package desmigratif.standalone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything a service's own store knows of one thing: its document, what waits in it, and its history. */
record Story(String service, String thing, @Nullable Document document, List<Moment> history) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A fact, or the receipt of a refusal, which has no type.
     *
     * @param told its JSON as others may read it
     * @param key the key it was asked under
     */
    record Moment(
            long version,
            String fact,
            @Nullable String previous,
            @Nullable String type,
            @Nullable String told,
            @Nullable String key) {

        static Moment ofHistory(Document row) {
            return of(row, row.getString("fact"));
        }

        static Moment ofOutbox(Document row) {
            return of(row, row.getString("id"));
        }

        private static Moment of(Document row, String fact) {
            var receipt = row.get("receipt", Document.class);
            return new Moment(
                    row.getLong("version"),
                    fact,
                    row.getString("previous"),
                    row.getString("type"),
                    row.getString("told"),
                    receipt == null ? null : receipt.getString("key"));
        }

        boolean isFact() {
            return type != null;
        }

        JsonNode read() {
            return JSON.readTree(Objects.requireNonNull(told));
        }
    }

    long version() {
        return document == null ? 0 : document.getLong("version");
    }

    List<Moment> waiting() {
        return document == null
                ? List.of()
                : document.getList("outbox", Document.class).stream()
                        .map(Moment::ofOutbox)
                        .toList();
    }

    /** Facts in order: history, then what waits and is not there yet. */
    List<Moment> facts() {
        var facts = new ArrayList<>(history.stream().filter(Moment::isFact).toList());
        var last = facts.isEmpty() ? 0 : facts.getLast().version();
        waiting().stream().filter(it -> it.isFact() && it.version() > last).forEach(facts::add);
        return facts;
    }
}
