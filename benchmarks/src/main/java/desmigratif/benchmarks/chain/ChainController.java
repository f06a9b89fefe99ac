package desmigratif.benchmarks.chain;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes entries. */
@RestController
class ChainController {

    private final Chain chain;

    ChainController(Chain chain) {
        this.chain = chain;
    }

    /** What is sent, the same to every arm but ours. */
    record Entry(long amountRupiah, String on, String kind, String note) {}

    /** What is answered. */
    record Answer(String id, long amountRupiah) {}

    @PostMapping("/accounts/{account}/entries")
    Answer enter(@PathVariable String account, @RequestHeader("Idempotency-Key") String key, @RequestBody Entry entry) {
        chain.write(account, entry.amountRupiah(), key);
        return new Answer(account, entry.amountRupiah());
    }
}
