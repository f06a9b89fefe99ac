package desmigratif.test.simulation;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import java.time.Instant;
import java.util.List;

/** An entry in the reader's own books, made once for each deposit heard of. */
record Posting(String id, List<Posting.Line> lines, long version)
        implements Aggregate<Posting, Posting.Post, Posting.Posted> {

    record Line(String account, long amountRupiah) {}

    record Post(List<Line> lines) {}

    record Posted(String id, long version, Instant at, List<Line> lines) implements Fact {}

    static Posting unknown(String id) {
        return new Posting(id, List.of(), 0);
    }

    @Override
    public Posted decide(Post command, Ask ask) {
        return new Posted(id, version + 1, ask.at(), command.lines());
    }

    @Override
    public Posting after(Posted fact) {
        return new Posting(id, fact.lines(), fact.version());
    }
}
