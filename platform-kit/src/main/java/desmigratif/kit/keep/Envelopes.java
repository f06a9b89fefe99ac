package desmigratif.kit.keep;

import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import desmigratif.kit.Id;
import desmigratif.kit.Problem;
import desmigratif.kit.history.Receipt;
import desmigratif.kit.history.Untold;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Puts a fact into its envelope: an id of its own, the told part in plain, the kept part sealed. */
record Envelopes(Keeping keeping) {

    private static final int MOST_FACT_BYTES = 256 << 10;

    Untold untold(Ask ask, String id, Fact fact, @Nullable String previous, @Nullable Receipt receipt) {
        var kept = keeping.json.kept(fact);
        var untold = new Untold(
                keeping.machine.newId(),
                previous,
                fact.version(),
                fact.type(),
                fact.at(),
                ask.heard(),
                ask.actor(),
                keeping.json.told(fact),
                kept == null ? null : seal(id, fact, kept),
                keeping.trace.get(),
                receipt);
        if (untold.size() > MOST_FACT_BYTES) {
            throw new Problem(422, "fact-too-large", null);
        }
        return untold;
    }

    private byte[] seal(String id, Fact fact, byte[] kept) {
        return keeping.vault.seal(
                Id.village(id), "history", fact.version() + "", id, new String(kept, StandardCharsets.UTF_8));
    }
}
