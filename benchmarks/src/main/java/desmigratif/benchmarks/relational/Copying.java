package desmigratif.benchmarks.relational;

import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.figure.Tally;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import tools.jackson.databind.json.JsonMapper;

/** The far end: one row for each account, one write for each entry. */
class Copying {

    private static final String UPSERT = """
        insert into copies (account, many, total) values (?, 1, ?)
        on conflict (account) do update set many = copies.many + 1, total = copies.total + excluded.total
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Copying(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        jdbc.sql("create table if not exists entries (id text primary key, account text, amount_rupiah bigint,"
                        + " on_day text, kind text, note text)")
                .update();
        jdbc.sql("create table if not exists copies (account text primary key, many bigint, total bigint)")
                .update();
    }

    @KafkaListener(topics = Engines.TOPIC)
    void heard(ConsumerRecord<String, String> entry) { // Whole, or Modulith's converter would take the text for JSON.
        var made = json.readValue(entry.value(), EntryMade.class);
        jdbc.sql(UPSERT).params(made.account(), made.amountRupiah()).update();
    }

    Map<String, Tally> effects() {
        var effects = new TreeMap<String, Tally>();
        jdbc.sql("select account, many, total from copies").query(row -> {
            effects.put(row.getString(1), new Tally(row.getLong(2), row.getLong(3)));
        });
        return effects;
    }
}
