package desmigratif.kit.keep;

import com.mongodb.MongoWriteException;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import desmigratif.kit.Id;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.NotFound;
import desmigratif.kit.Problem;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.history.Receipt;
import desmigratif.kit.history.Untold;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The way of one command: receipt, If-Match, rules, one write; a lost race begins again. */
final class Saving<S extends Aggregate<S, C, F>, C, F extends Fact> {

    private static final int MOST_UNTOLD_BYTES = 1 << 20;
    private static final int TRIES = 40;
    private static final int DUPLICATE = 11000;

    private final Keeping keeping;
    private final Kind<S> kind;
    private final Shelf shelf;
    private final Envelopes envelopes;

    Saving(Keeping keeping, Kind<S> kind, Shelf shelf) {
        this.keeping = keeping;
        this.kind = kind;
        this.shelf = shelf;
        this.envelopes = new Envelopes(keeping);
    }

    /** {@code asked} tells a repeat; {@code command} is what the rules decide on, and is made after the look for one. */
    Answer create(Ask ask, String id, Record asked, Supplier<C> command) {
        demandKey(ask, asked);
        var mac = mac(ask, asked);
        var found = shelf.whole(id);
        return found == null ? insert(ask, id, command, mac) : answered(id, Receipts.created(found), mac);
    }

    /** Looks for a repeat only where the insert, or a refusal, might be one. */
    Answer add(Ask ask, String id, C command) {
        demandKey(ask, (Record) command);
        var mac = mac(ask, (Record) command);
        try {
            return insert(ask, id, () -> command, mac);
        } catch (RuleBroken e) {
            if (shelf.whole(id) instanceof Document found) {
                return answered(id, Receipts.created(found), mac);
            }
            throw e;
        }
    }

    private Answer insert(Ask ask, String id, Supplier<C> command, String mac) {
        var before = kind.unknown().apply(id);
        var fact = decided(before, ask, command.get(), id);
        var after = before.after(fact);
        var receipt = new Receipt(ask.key() == null ? "" : ask.key(), mac, 201, null, null, 1, after.figures());
        var untold = envelopes.untold(ask, id, fact, null, receipt);
        if (insert(document(ask, id, after, untold, receipt), after)) {
            keeping.wake(shelf, id);
            return new Answer(201, id, 1, after.figures(), false);
        }
        if (shelf.whole(id) instanceof Document found) {
            return answered(id, Receipts.created(found), mac);
        }
        throw Problem.busy("busy"); // Who held its value has let it go meanwhile.
    }

    Answer handle(Ask ask, String id, Record asked, Supplier<C> command) {
        demandKey(ask, asked);
        var mac = mac(ask, asked);
        for (int tried = 0; tried < TRIES; tried++) {
            var answer = keeping.machine.alone(id, () -> attempt(ask, id, asked, command, mac));
            if (answer != null) {
                return answer;
            }
            keeping.machine.pause(tried);
        }
        throw Problem.busy("busy");
    }

    /** One try: an answer, a refusal, or null where another write came first. */
    private @Nullable Answer attempt(Ask ask, String id, Record asked, Supplier<C> command, String mac) {
        var document = shelf.whole(id);
        if (document == null) {
            throw new NotFound(id);
        }
        var receipt = ask.key() == null ? null : receipt(document, id, ask.key());
        if (receipt != null) {
            return answered(id, receipt, mac);
        }
        long version = document.getLong("version");
        if (ask.ifMatch() != null && ask.ifMatch() != version) {
            throw new Problem(412, "stale", null);
        }
        var outbox = Shelf.outbox(document);
        if (outbox.size() >= keeping.machine.mostUntold()
                || outbox.stream().mapToInt(Untold::size).sum() >= MOST_UNTOLD_BYTES) {
            throw Problem.busy("outbox-full");
        }
        var before = state(document);
        F fact;
        try {
            fact = decided(before, ask, command.get(), id);
        } catch (RuleBroken e) {
            if (asked instanceof MovesMoney && !keepRefusal(ask, document, mac, e)) {
                return null;
            }
            throw e;
        }
        return save(ask, document, before.after(fact), fact, mac);
    }

    private @Nullable Answer save(Ask ask, Document document, S after, F fact, String mac) {
        var id = document.getString("_id");
        var receipt = ask.key() == null
                ? null
                : new Receipt(ask.key(), mac, 200, null, null, fact.version(), after.figures());
        var untold = envelopes.untold(ask, id, fact, document.getString("lastFact"), receipt);
        var set = kind.index(after, Id.village(id), keeping.vault)
                .append("state", Records.write((Record) after, "state", sealing(id)))
                .append("version", fact.version())
                .append("lastFact", untold.id());
        var changes = changes(untold, receipt, set);
        if (!written(id, document.getLong("rev"), changes, after)) {
            return null;
        }
        keeping.wake(shelf, id);
        return new Answer(200, id, fact.version(), after.figures(), false);
    }

    private boolean keepRefusal(Ask ask, Document document, String mac, RuleBroken broken) {
        var id = document.getString("_id");
        long version = document.getLong("version");
        var key = java.util.Objects.requireNonNull(ask.key());
        var receipt = new Receipt(key, mac, 422, broken.code(), broken.field(), version, java.util.Map.of());
        var untold = new Untold(
                keeping.machine.newId(),
                null,
                version,
                null,
                ask.at(),
                ask.heard(),
                ask.actor(),
                null,
                null,
                null,
                receipt);
        var kept = shelf.update(id, document.getLong("rev"), changes(untold, receipt, new Document()));
        if (kept) {
            keeping.wake(shelf, id);
        }
        return kept;
    }

    private Document changes(Untold untold, @Nullable Receipt receipt, Document set) {
        var changes = new Document();
        if (!set.isEmpty()) {
            changes.append("$set", set);
        }
        var push = new Document("outbox", Records.write(untold, "outbox", Sealing.NONE));
        if (receipt != null) {
            push.append(
                    "receipts",
                    new Document("$each", List.of(Receipts.write(receipt)))
                            .append("$slice", -keeping.machine.receipts()));
        }
        return changes.append("$push", push).append("$min", new Document("outboxSince", Date.from(untold.heard())));
    }

    private Document document(Ask ask, String id, S after, Untold untold, Receipt receipt) {
        return new Document("_id", id)
                .append("village", ask.village())
                .append("slot", Shelf.slot(id))
                .append("version", 1L)
                .append("rev", 1L)
                .append("lastFact", untold.id())
                .append("state", Records.write((Record) after, "state", sealing(id)))
                .append("outbox", List.of(Records.write(untold, "outbox", Sealing.NONE)))
                .append("outboxSince", Date.from(untold.heard()))
                .append("receipts", List.of())
                .append("created", Receipts.write(receipt));
    }

    private boolean insert(Document document, S after) {
        var id = document.getString("_id");
        document.putAll(kind.index(after, Id.village(id), keeping.vault));
        try {
            shelf.insert(document);
            return true;
        } catch (MongoWriteException e) {
            refuseTaken(e, id, after);
            return false;
        }
    }

    private boolean written(String id, long rev, Document changes, S after) {
        try {
            return shelf.update(id, rev, changes);
        } catch (MongoWriteException e) {
            refuseTaken(e, id, after);
            return false;
        }
    }

    /** A duplicate is told apart by who holds the value now, never by the engine's text. */
    private void refuseTaken(MongoWriteException e, String id, S after) {
        if (e.getCode() != DUPLICATE) {
            throw e;
        }
        kind.uniques(after, Id.village(id), keeping.vault).forEach((field, value) -> {
            var holder = shelf.documents
                    .find(new Document("unique." + field, value))
                    .projection(new Document("_id", 1))
                    .first();
            RuleBroken.check(holder == null || holder.getString("_id").equals(id), field + "-taken", field);
        });
    }

    private F decided(S before, Ask ask, C command, String id) {
        var fact = before.decide(command, ask);
        if (fact.version() != before.version() + 1 || !fact.id().equals(id)) {
            throw new IllegalStateException(fact.type() + " does not follow version " + before.version() + " of " + id);
        }
        return fact;
    }

    private @Nullable Receipt receipt(Document document, String id, String key) {
        var receipts = document.getList("receipts", Document.class);
        var created = Receipts.created(document);
        if (created.key().equals(key)) {
            return created;
        }
        for (var receipt : receipts) {
            if (key.equals(receipt.getString("key"))) {
                return Receipts.read(receipt);
            }
        }
        return receipts.size() < keeping.machine.receipts() ? null : keeping.history.receipt(id, key);
    }

    private Answer answered(String id, Receipt receipt, String mac) {
        if (!receipt.mac().equals(mac)) {
            throw new Problem(422, "key-reused", null);
        }
        keeping.meters.counter("commands.repeated", "kind", kind.name()).increment();
        if (receipt.refusal() != null) {
            throw new RuleBroken(receipt.refusal(), receipt.field());
        }
        return new Answer(receipt.status(), id, receipt.version(), receipt.figures(), true);
    }

    private static void demandKey(Ask ask, Record asked) {
        if (asked instanceof MovesMoney it) {
            if (ask.key() == null) {
                throw new Problem(400, "key-required", null);
            }
            it.check();
        }
    }

    private String mac(Ask ask, Record asked) {
        var said = asked.getClass().getSimpleName()
                + Records.write(asked, "command", Plain.TEXT).toJson()
                + (ask.dated() ? ask.at() : "");
        return java.util.HexFormat.of().formatHex(keeping.vault.mac(said.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }

    S state(Document document) {
        var id = document.getString("_id");
        return Records.read(kind.state(), document.get("state", Document.class), "state", sealing(id));
    }

    private Sealing sealing(String id) {
        return new Sealing() {
            @Override
            public byte[] seal(String path, String text) {
                return keeping.vault.seal(Id.village(id), kind.name(), path, id, text);
            }

            @Override
            public String open(String path, byte[] sealed) {
                return keeping.vault.open(Id.village(id), kind.name(), path, id, sealed);
            }
        };
    }
}
