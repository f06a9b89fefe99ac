package desmigratif.cooperative.device;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import desmigratif.kit.Ask;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** One document for each device, written over by its next word. */
final class MongoReports implements Reports {

    private final MongoCollection<Document> reports;

    MongoReports(MongoDatabase database) {
        reports = database.getCollection("device-reports");
        reports.createIndex(ascending("village"));
    }

    @Override
    public void heard(Ask ask, String device, DeviceReport report) {
        var name = ask.village() + "/" + device;
        var said = new Document("_id", name)
                .append("village", ask.village())
                .append("device", device)
                .append("teller", ask.actor())
                .append("at", Date.from(ask.at()))
                .append("lastNumber", report.lastNumber())
                .append("openReceipts", report.openReceipts())
                .append("openRupiah", report.openRupiah());
        reports.replaceOne(eq("_id", name), said, new ReplaceOptions().upsert(true));
    }

    @Override
    public Map<String, Said> all(String village) {
        var all = new TreeMap<String, Said>();
        for (var it : reports.find(eq("village", village))) {
            var report =
                    new DeviceReport(it.getLong("lastNumber"), it.getLong("openReceipts"), it.getLong("openRupiah"));
            all.put(
                    it.getString("device"),
                    new Said(it.getString("teller"), it.getDate("at").toInstant(), report));
        }
        return all;
    }
}
