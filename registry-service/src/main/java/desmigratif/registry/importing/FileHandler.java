package desmigratif.registry.importing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.Now;
import desmigratif.kit.vault.Vault;
import desmigratif.registry.sheet.Outcome;
import desmigratif.registry.sheet.Outcome.RowError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Files as they came, sealed, for thirty days; beside each what is wrong in it, and how far its rows are applied. Nothing
 * is decided by what stands here: it is for showing, and for finding what a crash has left undone.
 */
final class FileHandler {

    private static final String NAME = "import-files";
    private static final Duration KEPT = Duration.ofDays(30);

    /** An import whose rows somebody asked to apply. */
    record Wanted(String id, String actor) {}

    private final MongoCollection<Document> files;
    private final Vault vault;
    private final Now now;

    FileHandler(MongoDatabase database, Vault vault, Now now) {
        this.files = database.getCollection(NAME);
        this.vault = vault;
        this.now = now;
        files.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
        files.createIndex(Indexes.ascending("wanted"), new IndexOptions().sparse(true));
    }

    void put(String id, String text) {
        var content = vault.seal(Id.village(id), NAME, "content", id, text);
        files.updateOne(
                eq("_id", id),
                combine(setOnInsert("at", heard()), setOnInsert("content", new Binary(content))),
                new UpdateOptions().upsert(true));
    }

    String text(String id) {
        var file = files.find(eq("_id", id))
                .projection(Projections.include("content"))
                .first();
        if (file == null) {
            throw new NotFound(id);
        }
        return vault.open(
                Id.village(id),
                NAME,
                "content",
                id,
                file.get("content", Binary.class).getData());
    }

    void found(String id, Outcome outcome) {
        files.updateOne(
                eq("_id", id),
                combine(set("errors", documents(outcome.errors())), set("warnings", documents(outcome.warnings()))));
    }

    List<RowError> errors(String id) {
        return read(id, "errors");
    }

    List<RowError> warnings(String id) {
        return read(id, "warnings");
    }

    void want(String id, String actor) {
        files.updateOne(eq("_id", id), combine(set("wanted", heard()), set("actor", actor), set("done", 0)));
    }

    void progress(String id, int done) {
        files.updateOne(eq("_id", id), combine(set("wanted", heard()), set("done", done)));
    }

    void settle(String id) {
        files.updateOne(eq("_id", id), unset("wanted"));
    }

    int done(String id) {
        var file = files.find(eq("_id", id))
                .projection(Projections.include("done"))
                .first();
        return file == null ? 0 : file.getInteger("done", 0);
    }

    /** What nobody has gone on with for so long. */
    List<Wanted> abandoned(Duration since) {
        return files.find(lt("wanted", Date.from(now.heard().minus(since))))
                .projection(Projections.include("actor"))
                .map(it -> new Wanted(it.getString("_id"), it.getString("actor")))
                .into(new ArrayList<>());
    }

    private Date heard() {
        return Date.from(now.heard());
    }

    private List<RowError> read(String id, String field) {
        var file =
                files.find(eq("_id", id)).projection(Projections.include(field)).first();
        var found = file == null ? null : file.getList(field, Document.class);
        return found == null
                ? List.of()
                : found.stream()
                        .map(it -> new RowError(it.getInteger("row"), it.getString("column"), it.getString("code")))
                        .toList();
    }

    private static List<Document> documents(List<RowError> errors) {
        return errors.stream()
                .map(it -> new Document("row", it.row())
                        .append("column", it.column())
                        .append("code", it.code()))
                .toList();
    }
}
