package desmigratif.benchmarks.dual;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An entry as it is asked for, kept and sent. */
@Document("entries")
record Entry(@Id String id, String account, long amountRupiah, String on, String kind, String note) {}
