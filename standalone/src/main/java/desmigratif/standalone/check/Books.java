package desmigratif.standalone.check;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.Document;

/**
 * I1: every journal entry comes to nothing, every month is what its entries come to, its numbers have no gap; and the
 * journal has an entry for each fact that moved money, and for no other.
 */
final class Books {

    private static final Set<String> MOVES_MONEY = Set.of(
            "deposit-made.v1",
            "withdrawal-made.v1",
            "deposit-reversed.v1",
            "withdrawal-reversed.v1",
            "loan-paid-out.v1",
            "loan-repaid.v1",
            "loan-payout-reversed.v1",
            "loan-repayment-reversed.v1");

    /** A counted drawer moves money only where it differs. */
    private static final Set<String> MAY_MOVE_MONEY = Set.of("session-closed.v1", "session-cash-late.v1");

    private final Look look = new Look("I1", "the books balance, and have every fact that moved money once");
    private final Set<String> posted = new HashSet<>();
    private final Set<String> villages = new HashSet<>();

    /** Months before their entries: an entry with a number a month has not given out yet came later. */
    Books(MongoDatabase cooperative, Predicate<String> isLeftOut) {
        var months = new HashMap<String, Document>();
        for (var month : cooperative.getCollection("months").find()) {
            if (!isLeftOut.test(month.getString("_id"))) {
                months.put(month.getString("_id"), month.get("state", Document.class));
            }
        }
        var entries = new HashMap<String, Map<Long, Document>>();
        for (var it : cooperative.getCollection("journal").find()) {
            if (!isLeftOut.test(it.getString("month"))) {
                entry(
                        it.get("posting", Document.class),
                        entries.computeIfAbsent(it.getString("month"), _ -> new TreeMap<>()));
            }
        }
        months.forEach((id, month) -> month(id, month, entries.getOrDefault(id, Map.of())));
    }

    Look look() {
        return look;
    }

    Set<String> villages() {
        return villages;
    }

    private void entry(Document posting, Map<Long, Document> month) {
        look.count("entries", 1);
        var fact = posting.getString("fact");
        look.expect(posted.add(fact), "fact " + fact + " is posted twice");
        look.expect(sum(posting, "debitRupiah") == sum(posting, "creditRupiah"), "the entry of " + fact + " is half");
        var before = month.put(posting.getLong("number"), posting);
        look.expect(before == null, "number " + posting.getLong("number") + " was given twice");
    }

    private void month(String id, Document month, Map<Long, Document> written) {
        look.count("months", 1);
        villages.add(month.getString("village"));
        var all = new TreeMap<>(written);
        for (var pending : month.getList("pending", Document.class)) {
            all.putIfAbsent(pending.getLong("number"), pending);
            posted.add(pending.getString("fact"));
        }
        var sums = new TreeMap<String, Long>();
        for (long number = 1; number < month.getLong("next"); number++) {
            var posting = all.get(number);
            if (posting == null) {
                look.differs(id + " has no number " + number);
            } else {
                lines(posting).forEach(it -> sums.merge(it.getString("account"), balance(it), Long::sum));
            }
        }
        month.get("sums", Document.class)
                .forEach((account, it) -> sums.merge(account, -balance((Document) it), Long::sum));
        sums.forEach((account, it) -> look.expect(it == 0, id + " account " + account + " is off by " + it));
        var whole = month.get("sums", Document.class).values().stream()
                .mapToLong(it -> balance((Document) it))
                .sum();
        look.expect(whole == 0, id + " does not balance: " + whole);
    }

    void of(Story story) {
        if (story.service().equals("cooperative")) {
            for (var fact : story.facts()) {
                var type = Objects.requireNonNull(fact.type());
                var has = posted.remove(fact.fact());
                look.expect(
                        !MOVES_MONEY.contains(type) || has,
                        story.thing() + " version " + fact.version() + " is not posted");
                look.expect(
                        !has || MOVES_MONEY.contains(type) || MAY_MOVE_MONEY.contains(type),
                        story.thing() + " version " + fact.version() + " moves no money and is posted");
            }
        }
    }

    void finish() {
        posted.forEach(it -> look.differs("fact " + it + " is posted and never happened"));
    }

    private static List<Document> lines(Document posting) {
        return posting.getList("lines", Document.class);
    }

    private static long sum(Document posting, String side) {
        return lines(posting).stream().mapToLong(it -> it.getLong(side)).sum();
    }

    private static long balance(Document line) {
        return line.getLong("debitRupiah") - line.getLong("creditRupiah");
    }
}
