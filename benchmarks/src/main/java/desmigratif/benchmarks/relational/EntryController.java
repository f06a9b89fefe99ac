package desmigratif.benchmarks.relational;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes entries: row and publication in one transaction. */
@RestController
class EntryController {

    private static final String INSERT =
            "insert into entries (id, account, amount_rupiah, on_day, kind, note) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Publishing publishing;

    EntryController(JdbcClient jdbc, TransactionTemplate transaction, Publishing publishing) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.publishing = publishing;
    }

    /** What is asked. */
    record Asked(long amountRupiah, String on, String kind, String note) {}

    /** What is answered. */
    record Answer(String id, long amountRupiah) {}

    @PostMapping("/accounts/{account}/entries")
    Answer enter(@PathVariable String account, @RequestBody Asked asked) {
        var made = new EntryMade(
                UUID.randomUUID().toString(), account, asked.amountRupiah(), asked.on(), asked.kind(), asked.note());
        transaction.executeWithoutResult(status -> {
            jdbc.sql(INSERT)
                    .params(made.id(), account, made.amountRupiah(), made.on(), made.kind(), made.note())
                    .update();
            publishing.publish(made);
        });
        return new Answer(made.id(), made.amountRupiah());
    }
}
