package desmigratif.benchmarks.dual;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes entries: saves, then sends. */
@RestController
class EntryController {

    private final EntryRepository entries;
    private final Sending sending;

    EntryController(EntryRepository entries, Sending sending) {
        this.entries = entries;
        this.sending = sending;
    }

    /** What is asked. */
    record Asked(long amountRupiah, String on, String kind, String note) {}

    /** What is answered. */
    record Answer(String id, long amountRupiah) {}

    @PostMapping("/accounts/{account}/entries")
    Answer enter(@PathVariable String account, @RequestBody Asked asked) {
        var entry = new Entry(
                UUID.randomUUID().toString(), account, asked.amountRupiah(), asked.on(), asked.kind(), asked.note());
        sending.send(entries.save(entry));
        return new Answer(entry.id(), entry.amountRupiah());
    }
}
