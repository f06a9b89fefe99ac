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
    private final Writing<S> writing;

    Saving(Keeping keeping, Kind<S> kind, Shelf shelf) {
        this.keeping = keeping;
        this.kind = kind;
        this.shelf = shelf;
        this.envelopes = new Envelopes(keeping);
        this.writing = new Writing<>(keeping, kind);
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
        if (insert(writing.document(ask, id, after, untold, receipt), after)) {
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
        var sealing = writing.sealing(id);
        var before = writing.state(document, sealing);
        F fact;
        try {
            fact = decided(before, ask, command.get(), id);
        } catch (RuleBroken e) {
            if (asked instanceof MovesMoney && !keepRefusal(ask, document, mac, e)) {
                return null;
            }
            throw e;
        }
        return save(ask, document, before.after(fact), fact, mac, sealing);
    }

    private @Nullable Answer save(Ask ask, Document document, S after, F fact, String mac, Sealing sealing) {
        var id = document.getString("_id");
        var receipt = ask.key() == null
                ? null
                : new Receipt(ask.key(), mac, 200, null, null, fact.version(), after.figures());
        var untold = envelopes.untold(ask, id, fact, document.getString("lastFact"), receipt);
        var changes = writing.changes(document, after, fact.version(), untold, receipt, sealing);
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
        var kept = shelf.update(id, document.getLong("rev"), writing.changes(document, untold, receipt));
        if (kept) {
            keeping.wake(shelf, id);
        }
        return kept;
    }

    private boolean insert(Document document, S after) {
        var id = document.getString("_id");
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
        return writing.state(document);
    }
}
