package desmigratif.benchmarks.relational;

import desmigratif.benchmarks.child.Engines;
import desmigratif.benchmarks.child.Part;
import desmigratif.benchmarks.child.Served;
import desmigratif.benchmarks.child.Subject;
import desmigratif.benchmarks.figure.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Q1 and Q5 as they are measured. */
public final class RelationalSubject implements Subject {

    private static final Map<String, String> SETTINGS = Map.of(
            "spring.datasource.username", "postgres",
            "spring.datasource.hikari.maximum-pool-size", "32");

    private final Served served;

    private RelationalSubject(Served served) {
        this.served = served;
    }

    public static RelationalSubject modulith(Engines engines, String database) {
        var parts = Set.of(Part.RELATIONAL, Part.KAFKA, Part.MODULITH);
        var settings = settings(engines, database, ModulithApplication.SETTINGS);
        return new RelationalSubject(Served.start(ModulithApplication.class, parts, settings));
    }

    public static RelationalSubject namastack(Engines engines, String database) {
        var parts = Set.of(Part.RELATIONAL, Part.KAFKA, Part.NAMASTACK);
        var settings = settings(engines, database, NamastackApplication.SETTINGS);
        return new RelationalSubject(Served.start(NamastackApplication.class, parts, settings));
    }

    private static Map<String, String> settings(Engines engines, String database, Map<String, String> own) {
        var settings = new HashMap<>(SETTINGS);
        settings.putAll(Engines.SPRING_KAFKA);
        settings.putAll(own);
        settings.put("spring.datasource.url", database);
        settings.put("spring.kafka.bootstrap-servers", engines.kafkaBrokers());
        return settings;
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
        return served.context().getBean(Copying.class).effects();
    }

    @Override
    public void close() {
        served.close();
    }
}
