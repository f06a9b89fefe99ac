package desmigratif.standalone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** One look at everything, in the order in which later reads know at least what earlier ones did. */
final class Round {

    private final Stores stores;
    private final Where where;
    private final Checker.Scope scope;
    private final Map<String, Long> seen;
    private final Look falls = new Look("I5", "no reader ever falls back");
    private final Look held = new Look("held", "nothing waits to be looked at");

    Round(Stores stores, Where where, Checker.Scope scope, Map<String, Long> seen) {
        this.stores = stores;
        this.where = where;
        this.scope = scope;
        this.seen = seen;
    }

    List<Look> run() {
        var told = new LinkedHashMap<String, Told>();
        Stores.SERVICES.forEach(it -> told.put(it, Told.on(it + ".events.v1", where.kafka())));
        told.values().forEach(it -> it.lines().keySet().removeIf(this::isLeftOut));
        var kept = kept();
        var books = new Books(stores.of("cooperative"), this::isLeftOut);
        var facts = new Facts(told, byThing(kept));
        var money = new Money(kept);
        var receipts = new Receipts(scope.answers());
        for (var service : Stores.SERVICES) {
            stores.stories(service, stores.things(service), story -> {
                if (!isLeftOut(story.thing())) {
                    facts.of(story);
                    receipts.of(story);
                    money.of(story);
                    books.of(story);
                }
            });
        }
        facts.finish();
        receipts.finish();
        books.finish();
        books(books);
        held();
        var looks = new ArrayList<Look>(List.of(books.look()));
        looks.add(money.looks().getFirst());
        looks.addAll(List.of(receipts.look(), facts.look(), falls));
        looks.addAll(List.of(money.looks().getLast(), held));
        return looks;
    }

    private void books(Books books) {
        if (where.address() != null) {
            var http = new Answering(where.address(), where.tokens());
            books.villages().forEach(it -> http.books(it, books.look()));
        }
    }

    /** Of reporting, the generation that is read; the number is no part of its name. */
    private List<Kept> kept() {
        var generations = stores.generations();
        var current = generations == null ? "" : "-" + generations.getInteger("current");
        var all = new ArrayList<Kept>();
        for (var service : Stores.SERVICES) {
            for (var it : stores.kept(service)) {
                var counts = !service.equals("reporting") || it.collection().endsWith(current);
                if (counts && !isLeftOut(it.thing())) {
                    all.add(it);
                    falls(it, it.name().replaceFirst("-[0-9]+$", "") + " of " + it.thing());
                }
            }
        }
        return all;
    }

    private void falls(Kept it, String name) {
        falls.count("copies", 1);
        var before = seen.getOrDefault(name, 0L);
        falls.expect(it.version() >= before, name + " fell from " + before + " to " + it.version());
        seen.put(name, Math.max(before, it.version()));
    }

    private void held() {
        for (var service : Stores.SERVICES) {
            for (var row : stores.held(service)) {
                var told = row.get("told", Document.class);
                if (!isLeftOut(told.getString("source"))) {
                    held.differs("%s.%s holds version %d of %s: %s"
                            .formatted(
                                    service,
                                    row.getString("follower"),
                                    told.getLong("version"),
                                    told.getString("source"),
                                    row.getString("reason")));
                }
            }
        }
    }

    private boolean isLeftOut(String thing) {
        return scope.leftOut().contains(thing.replaceFirst("/.*", ""));
    }

    private static Map<String, List<Kept>> byThing(List<Kept> kept) {
        var things = new HashMap<String, List<Kept>>(new TreeMap<>());
        kept.forEach(
                it -> things.computeIfAbsent(it.thing(), _ -> new ArrayList<>()).add(it));
        return things;
    }
}
