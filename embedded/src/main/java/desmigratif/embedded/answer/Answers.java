package desmigratif.embedded.answer;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Where the library's answers are not what a driver relies on. */
public final class Answers {

    private Answers() {}

    /** Without a wish the library answers with everything at once, however much that is. */
    public static Document inBatches(Document find) {
        var wish = number(find, "batchSize");
        var limit = number(find, "limit");
        var single = Boolean.TRUE.equals(find.get("singleBatch"));
        find.put("batchSize", single && limit > 0 ? limit : wish == 0 ? Rest.USUAL : wish);
        return find;
    }

    /** The library counts documents it refused. */
    public static Document countingInserts(Document insert, Function<Document, Document> run) {
        var documents = (List<?>) insert.getOrDefault("documents", List.of());
        var ordered = Statements.isOrdered(insert);
        var reply = run.apply(insert.append("ordered", ordered));
        if (reply.get("writeErrors") instanceof List<?> errors) {
            reply.put("n", ordered ? number((Document) errors.getFirst(), "index") : documents.size() - errors.size());
        }
        return reply;
    }

    /** The library answers an aggregation in one piece. */
    public static Document aggregate(Document aggregate, Batches batches, Function<Document, Document> run) {
        var wish = aggregate.get("cursor") instanceof Document cursor ? number(cursor, "batchSize") : 0;
        var reply = run.apply(aggregate.clone().append("cursor", new Document()));
        var cursor = cursor(reply);
        var all = Rest.of(documents(cursor));
        cursor.put("firstBatch", all.take(wish == 0 ? Rest.USUAL : wish));
        cursor.put("id", batches.keep(all));
        return reply;
    }

    /** The library lists every collection, whatever was asked for. */
    public static Document filtered(Document list, Function<Document, Document> run) {
        var reply = run.apply(list);
        if (list.get("filter") instanceof Document filter) {
            var matcher = new DefaultQueryMatcher();
            var cursor = cursor(reply);
            cursor.put(
                    "firstBatch",
                    documents(cursor).stream()
                            .filter(collection -> matcher.matches(collection, filter))
                            .toList());
        }
        return reply;
    }

    private static Document cursor(Document reply) {
        return (Document) Objects.requireNonNull(reply.get("cursor"));
    }

    private static List<Document> documents(Document cursor) {
        return ((List<?>) cursor.getOrDefault("firstBatch", List.of()))
                .stream().map(Document.class::cast).toList();
    }

    private static int number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.intValue() : 0;
    }
}
