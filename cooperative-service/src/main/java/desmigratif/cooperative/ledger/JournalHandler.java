package desmigratif.cooperative.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import desmigratif.cooperative.ledger.Month.Posting;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The pages of the book as they are stored: months, and the journal, whose entries are named by their fact. */
final class JournalHandler {

    private static final int DUPLICATE = 11000;

    private final MongoCollection<Document> months;
    private final MongoCollection<Document> journal;

    JournalHandler(MongoDatabase database) {
        months = database.getCollection("months");
        months.createIndex(ascending("state.village", "state.unit", "state.month"));
        journal = database.getCollection("journal");
        journal.createIndex(ascending("month", "number"), new IndexOptions().unique(true));
    }

    @Nullable
    Month month(String id) {
        var document = months.find(eq("_id", id)).first();
        return document == null ? null : month(document);
    }

    List<Month> months(String village, String unit) {
        return months.find(and(eq("state.village", village), eq("state.unit", unit)))
                .sort(ascending("state.month"))
                .map(JournalHandler::month)
                .into(new ArrayList<>());
    }

    List<String> villages() {
        return months.distinct("state.village", String.class).into(new ArrayList<>());
    }

    /** Writes a month where it is still as it was read; false where another came first. */
    boolean write(Month before, Month after) {
        var state = Records.write(after, "state", Sealing.NONE);
        if (before.rev() == 0) {
            return insert(months, new Document("_id", after.id()).append("state", state));
        }
        return months.updateOne(
                                and(eq("_id", before.id()), eq("state.rev", before.rev())),
                                new Document("$set", new Document("state", state)))
                        .getMatchedCount()
                == 1;
    }

    boolean holds(String fact) {
        return journal.find(eq("_id", fact)).first() != null;
    }

    /** False where it stands there already. */
    boolean insert(Month month, Posting posting) {
        return insert(
                journal,
                new Document("_id", posting.fact())
                        .append("month", month.id())
                        .append("number", posting.number())
                        .append("posting", Records.write(posting, "posting", Sealing.NONE)));
    }

    /** Entries of a month in the order of their numbers, after one. */
    List<Posting> entries(String village, String unit, YearMonth month, long after, int limit) {
        return journal.find(and(eq("month", Month.id(village, unit, month)), gt("number", after)))
                .sort(ascending("number"))
                .limit(limit)
                .map(it -> Records.read(Posting.class, it.get("posting", Document.class), "posting", Sealing.NONE))
                .into(new ArrayList<>());
    }

    private static boolean insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() != DUPLICATE) {
                throw e;
            }
            return false;
        }
    }

    private static Month month(Document document) {
        return Records.read(Month.class, document.get("state", Document.class), "state", Sealing.NONE);
    }
}
