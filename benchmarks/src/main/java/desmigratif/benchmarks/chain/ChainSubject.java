package desmigratif.benchmarks.chain;

import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.child.Served;
import desmigratif.benchmarks.child.Subject;
import desmigratif.benchmarks.figure.Tally;
import java.util.Map;
import java.util.Set;

/** L5 as it is measured. */
public final class ChainSubject implements Subject {

    private final Chain chain;
    private final Served served;

    private ChainSubject(Chain chain, Served served) {
        this.chain = chain;
        this.served = served;
    }

    public static ChainSubject start(Engines engines) {
        var chain = new Chain(engines);
        return new ChainSubject(chain, Served.start(ChainApplication.class, Set.of(), Map.of(), chain));
    }

    @Override
    public int port() {
        return served.port();
    }

    @Override
    public long shown() {
        return chain.copies().shown();
    }

    @Override
    public Map<String, Tally> effects() {
        return chain.copies().effects();
    }

    @Override
    public void close() {
        served.close();
        chain.close();
    }
}
