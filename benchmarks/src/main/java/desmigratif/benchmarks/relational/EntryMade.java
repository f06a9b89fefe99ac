package desmigratif.benchmarks.relational;

import desmigratif.benchmarks.child.Engines;
import org.springframework.modulith.events.Externalized;

/** An entry was made. */
@Externalized(Engines.TOPIC + "::#{account()}")
record EntryMade(String id, String account, long amountRupiah, String on, String kind, String note) {}
