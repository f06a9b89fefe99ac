package desmigratif.test.simulation;

import static desmigratif.test.simulation.Violation.unless;

import desmigratif.kit.history.HistoryRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads stores and topic, past all code of the platform, and says what does not hold. */
final class Checks {

    private final World world;

    Checks(World world) {
        this.world = world;
        for (var guarded : List.of("known-accounts", "posted")) {
            world.readerStore.watch(guarded, Checks::rises);
        }
    }

    private static void rises(@Nullable Document before, Document after) {
        unless(
                before == null || before.getLong("version") < after.getLong("version"),
                Check.GUARD_RISES,
                after.getString("_id") + " went from " + (before == null ? 0 : before.getLong("version")) + " to "
                        + after.getLong("version"));
    }

    /** What goes to the topic stands in history first. */
    void known(HistoryRow fact) {
        var row = world.bankStore.one("history", fact.name());
        unless(
                row != null && row.getString("fact").equals(fact.fact()),
                Check.TOPIC_KNOWN,
                fact.name() + " was told, but is not in history");
    }

    boolean isSettled() {
        return untold().isEmpty()
                && world.readerStore.all("held").isEmpty()
                && seatsAtTheEnd()
                && missingOnTopic().isEmpty();
    }

    void all(boolean settled) {
        unique();
        effects();
        if (settled) {
            unless(untold().isEmpty(), Check.EVERYTHING_TOLD, untold() + " still wait to be told");
            unless(missingOnTopic().isEmpty(), Check.EVERYTHING_TOLD, missingOnTopic() + " are not on the topic");
            unless(seatsAtTheEnd(), Check.NOTHING_STUCK, "the topic is not heard to its end");
            var held = world.readerStore.all("held");
            unless(held.isEmpty(), Check.NOTHING_STUCK, held + " are held");
        }
        histories(settled);
        postings(settled);
    }

    private void unique() {
        var taken = new HashMap<String, String>();
        for (var account : world.bankStore.all("account")) {
            var number = account.getString("village") + " " + state(account).getString("number");
            var other = taken.put(number, account.getString("_id"));
            unless(other == null, Check.UNIQUE, number + " is taken by " + other + " and " + account.get("_id"));
        }
    }

    /** Everything that has happened, told or not: by the fact's own id. */
    private Map<String, Document> facts() {
        var facts = new LinkedHashMap<String, Document>();
        world.bankStore.all("history").forEach(it -> facts.put(it.getString("fact"), it));
        for (var account : world.bankStore.all("account")) {
            for (var untold : account.getList("outbox", Document.class)) {
                facts.putIfAbsent(untold.getString("id"), untold.append("of", account.getString("_id")));
            }
        }
        facts.values().removeIf(it -> it.get("type") == null);
        return facts;
    }

    private void effects() {
        var effects = new HashMap<String, Integer>();
        facts().values().forEach(it -> effects.merge(effect(it), 1, Integer::sum));
        for (var sent : world.accounts.sent) {
            int count = effects.getOrDefault(effect(sent), 0);
            boolean right = sent.isAccepted() ? count == 1 : sent.answer == null ? count <= 1 : count == 0;
            unless(right, Check.ONE_EFFECT, sent.key + ", answered " + sent.answer + ", has " + count + " effects");
        }
    }

    private static String effect(Document fact) {
        var told = Bank.JSON.map(Objects.requireNonNull(fact.getString("told")));
        return fact.getString("of") + told.get("amountRupiah") + told.get("tag") + told.get("number");
    }

    private static String effect(Sent sent) {
        return sent.account()
                + switch (sent.command) {
                    case Account.Command.Open it -> "nullnull" + it.number();
                    case Account.Command.Deposit it -> it.amountRupiah() + "nullnull";
                    case Account.Command.Withdraw it -> it.amountRupiah() + "nullnull";
                    case Account.Command.Note it -> "null" + it.tag() + "null";
                };
    }

    private void histories(boolean settled) {
        for (var account : world.bankStore.all("account")) {
            var id = account.getString("_id");
            var rows = facts().values().stream()
                    .filter(it -> it.getString("of").equals(id))
                    .sorted(java.util.Comparator.comparing(it -> it.getLong("version")))
                    .toList();
            @Nullable KnownAccount fold = folded(id, rows);
            unless(
                    rows.size() == account.getLong("version")
                            && fold != null
                            && fold.balanceRupiah() == state(account).getLong("balanceRupiah"),
                    Check.HISTORY_WHOLE,
                    id + " is " + state(account) + ", its history says " + fold);
            if (settled) {
                copied(id, rows.size(), Objects.requireNonNull(fold));
            }
        }
    }

    /** 1..n, each naming the one before, and never below nothing. */
    private static @Nullable KnownAccount folded(String id, List<Document> rows) {
        KnownAccount fold = null;
        String previous = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            unless(
                    row.getLong("version") == i + 1 && Objects.equals(row.getString("previous"), previous),
                    Check.HISTORY_WHOLE,
                    id + " has " + row.getLong("version") + " after " + i + ", following " + row.get("previous"));
            previous = row.getString("fact") == null ? row.getString("id") : row.getString("fact");
            fold = fold(fold, row);
            unless(fold.balanceRupiah() >= 0, Check.HISTORY_WHOLE, id + " fell below nothing");
        }
        return fold;
    }

    private static KnownAccount fold(@Nullable KnownAccount before, Document row) {
        var told = Bank.JSON.map(Objects.requireNonNull(row.getString("told")));
        if (before == null) {
            return KnownAccount.opened((String) Objects.requireNonNull(told.get("number")));
        }
        return switch (row.getString("type")) {
            case "deposited.v1" -> before.moved(number(told.get("amountRupiah")));
            case "withdrawn.v1" -> before.moved(-number(told.get("amountRupiah")));
            default -> before.noted(number(told.get("tag")));
        };
    }

    private void copied(String id, int version, KnownAccount fold) {
        var copy = world.readerStore.one("known-accounts", id);
        unless(
                copy != null
                        && copy.getLong("version") == version
                        && fold.equals(copied(copy.get("copy", Document.class))),
                Check.COPY_IS_FOLD,
                id + " is " + fold + " at " + version + ", its copy " + copy);
    }

    private static KnownAccount copied(Document copy) {
        return new KnownAccount(
                copy.getString("number"),
                copy.getLong("balanceRupiah"),
                copy.getLong("tag"),
                copy.getLong("facts"),
                copy.getLong("trail"));
    }

    private void postings(boolean settled) {
        var deposited = new HashSet<String>();
        facts().forEach((fact, row) -> {
            if ("deposited.v1".equals(row.getString("type"))) {
                deposited.add(Objects.requireNonNull(fact));
            }
        });
        var posted = new HashSet<String>();
        for (var posting : world.readerStore.all("posting")) {
            var id = posting.getString("_id");
            posted.add(id.substring(id.indexOf("/posting-") + 9));
            long sum = state(posting).getList("lines", Document.class).stream()
                    .mapToLong(it -> it.getLong("amountRupiah"))
                    .sum();
            unless(sum == 0, Check.BOOKS_BALANCE, id + " sums to " + sum);
        }
        unless(deposited.containsAll(posted), Check.ACTED_ONCE, "posted " + posted + ", deposited " + deposited);
        unless(
                !settled || posted.size() == deposited.size(),
                Check.ACTED_ONCE,
                posted.size() + " posted of " + deposited.size());
    }

    private List<String> untold() {
        return world.bankStore.all("account").stream()
                .filter(it -> it.get("outboxSince") != null
                        || !it.getList("outbox", Document.class).isEmpty())
                .map(it -> it.getString("_id"))
                .toList();
    }

    private Set<String> missingOnTopic() {
        var missing = new LinkedHashSet<String>();
        for (var row : world.bankStore.all("history")) {
            if (row.get("type") != null) {
                missing.add(row.getString("of") + "#" + row.getLong("version"));
            }
        }
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            world.broker.topic.log(i).forEach(it -> missing.remove(it.key() + "#" + it.version()));
        }
        return missing;
    }

    private boolean seatsAtTheEnd() {
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            var seat = world.seats.get(i);
            if (seat.hearing > 0 || seat.position != world.broker.topic.log(i).size()) {
                return false;
            }
        }
        return true;
    }

    private static Document state(Document thing) {
        return thing.get("state", Document.class);
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
