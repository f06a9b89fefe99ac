package desmigratif.reporting.figure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import desmigratif.reporting.count.VillageMonth;
import desmigratif.reporting.generation.MongoPrints;
import desmigratif.reporting.generation.Shelf;
import desmigratif.reporting.month.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** Figures in collections such as {@code figures-1}: {@code {_id: <village>/<month>, edition, asOf, figures}}. */
final class MongoFigureShelf implements FigureShelf {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoDatabase database;
    private final Map<Integer, MongoCollection<Document>> generations = new ConcurrentHashMap<>();

    MongoFigureShelf(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Set<YearMonth> months(int generation, String village) {
        return documents(generation)
                .find(and(eq("village", village), exists("figures")))
                .projection(include("month"))
                .map(it -> YearMonth.parse(it.getString("month")))
                .into(new HashSet<>());
    }

    @Override
    public Map<YearMonth, String> editions(int generation, String village) {
        var editions = new HashMap<YearMonth, String>();
        documents(generation)
                .find(eq("village", village))
                .projection(include("month", "edition"))
                .forEach(it -> editions.put(YearMonth.parse(it.getString("month")), it.getString("edition")));
        return editions;
    }

    @Override
    public void claim(int generation, String village, Collection<YearMonth> months, String edition) {
        var claims = months.stream()
                .map(it -> new UpdateOneModel<Document>(
                        eq("_id", id(village, it)),
                        combine(
                                set("edition", edition),
                                setOnInsert("village", village),
                                setOnInsert("month", it.toString())),
                        new UpdateOptions().upsert(true)))
                .toList();
        documents(generation).bulkWrite(claims, ANY_ORDER);
    }

    @Override
    public int write(int generation, Collection<Kept> figures, String edition) {
        var writes = figures.stream()
                .map(it -> new UpdateOneModel<Document>(
                        and(eq("_id", id(it.village(), it.month())), eq("edition", edition)),
                        combine(
                                set("asOf", Date.from(it.asOf())),
                                set("figures", Records.write(it.figures(), "figures", Sealing.NONE)))))
                .toList();
        return writes.isEmpty()
                ? 0
                : documents(generation).bulkWrite(writes, ANY_ORDER).getMatchedCount();
    }

    @Override
    public void forget(int generation, String village, Months kept) {
        documents(generation)
                .deleteMany(and(eq("village", village), lt("month", kept.from().toString())));
    }

    @Override
    public List<Kept> of(int generation, YearMonth month) {
        return documents(generation)
                .find(and(eq("month", month.toString()), exists("figures")))
                .sort(ascending("month", "village"))
                .map(MongoFigureShelf::kept)
                .into(new ArrayList<>());
    }

    @Override
    public Set<String> villages(int generation) {
        return documents(generation).distinct("village", String.class).into(new TreeSet<>());
    }

    @Override
    public Shelf.Print print(int generation) {
        return MongoPrints.of(
                documents(generation).find(exists("figures")).sort(ascending("_id")),
                it -> new Document("_id", it.get("_id")).append("figures", it.get("figures")));
    }

    @Override
    public void drop(int generation) {
        documents(generation).drop();
        generations.remove(generation);
    }

    private MongoCollection<Document> documents(int generation) {
        return generations.computeIfAbsent(generation, it -> {
            var collection = database.getCollection("figures-" + it);
            collection.createIndex(ascending("month", "village"));
            collection.createIndex(ascending("village", "month"));
            return collection;
        });
    }

    private static Kept kept(Document document) {
        return new Kept(
                document.getString("village"),
                YearMonth.parse(document.getString("month")),
                document.getDate("asOf").toInstant(),
                Records.read(VillageMonth.class, document.get("figures", Document.class), "figures", Sealing.NONE));
    }

    private static String id(String village, YearMonth month) {
        return village + "/" + month;
    }
}
