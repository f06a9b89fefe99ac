package desmigratif.benchmarks.relay;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import java.time.Instant;

/** Only there to have an outbox: nothing is asked of it. */
record Account(String id, long version) implements Aggregate<Account, Account.Nothing, Account.EntryMade> {

    record Nothing() {}

    /** What waits to be told. */
    record EntryMade(String id, long version, Instant at) implements Fact {}

    static Account unknown(String id) {
        return new Account(id, 0);
    }

    @Override
    public EntryMade decide(Nothing command, Ask ask) {
        return new EntryMade(id, version + 1, ask.at());
    }

    @Override
    public Account after(EntryMade fact) {
        return new Account(id, fact.version());
    }
}
