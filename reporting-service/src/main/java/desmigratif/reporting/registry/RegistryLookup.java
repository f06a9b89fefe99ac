package desmigratif.reporting.registry;

import static com.mongodb.client.model.Filters.empty;

import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.MongoShelf;
import java.util.List;

/** What other rooms may ask of registry's things beside what they contribute to a month. */
public final class RegistryLookup {

    /** What a source states about a village. */
    public record Baseline(String source, int year, String code, long numerator) {}

    private final Generations generations;
    private final MongoShelf<KnownVillage> villages;

    RegistryLookup(Generations generations, MongoShelf<KnownVillage> villages) {
        this.generations = generations;
        this.villages = villages;
    }

    public List<Baseline> baselines(String village) {
        return villages.copies(generations.current()).all(village, empty()).stream()
                .flatMap(it -> it.baselines().stream())
                .map(it -> new Baseline(it.source(), it.year(), it.code(), it.numerator()))
                .toList();
    }
}
