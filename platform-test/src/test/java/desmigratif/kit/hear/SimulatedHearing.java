package desmigratif.kit.hear;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.json.FactJson;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/** Hearing as a simulation drives it: its sweep is called. */
public record SimulatedHearing(Hearing hearing) {

    public static SimulatedHearing over(MongoDatabase database, FactJson json, Now now) {
        return new SimulatedHearing(new Hearing(database, json, now, new CompositeMeterRegistry()));
    }

    public void sweep() {
        hearing.sweep();
    }
}
