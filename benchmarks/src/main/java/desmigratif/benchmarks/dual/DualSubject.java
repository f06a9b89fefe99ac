package desmigratif.benchmarks.dual;

import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.child.Part;
import desmigratif.benchmarks.child.Served;
import desmigratif.benchmarks.child.Subject;
import desmigratif.benchmarks.figure.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Q2 and Q2b as they are measured. */
public final class DualSubject implements Subject {

    private final Served served;

    private DualSubject(Served served) {
        this.served = served;
    }

    public static DualSubject bridge(Engines engines) {
        var settings = settings(engines, BridgeApplication.SETTINGS);
        settings.put("spring.cloud.stream.kafka.binder.brokers", engines.kafkaBrokers());
        var parts = Set.of(Part.DOCUMENTS, Part.STREAM, Part.KAFKA);
        return new DualSubject(Served.start(BridgeApplication.class, parts, settings));
    }

    public static DualSubject template(Engines engines) {
        var settings = settings(engines, Engines.SPRING_KAFKA);
        var parts = Set.of(Part.DOCUMENTS, Part.KAFKA);
        return new DualSubject(Served.start(TemplateApplication.class, parts, settings));
    }

    private static Map<String, String> settings(Engines engines, Map<String, String> own) {
        var settings = new HashMap<>(own);
        settings.put("spring.mongodb.uri", engines.mongoUri() + "/dual");
        settings.put("spring.kafka.bootstrap-servers", engines.kafkaBrokers());
        return settings;
    }

    private Copying copying() {
        return served.context().getBean(Copying.class);
    }

    @Override
    public int port() {
        return served.port();
    }

    @Override
    public long shown() {
        return effects().values().stream().mapToLong(Tally::count).sum();
    }

    @Override
    public Map<String, Tally> effects() {
        return copying().effects();
    }

    @Override
    public void close() {
        served.close();
    }
}
