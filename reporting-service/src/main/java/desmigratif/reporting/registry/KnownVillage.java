package desmigratif.reporting.registry;

import static desmigratif.reporting.month.Months.begun;

import desmigratif.kit.hear.Kinds;
import desmigratif.reporting.generation.Marking;
import desmigratif.reporting.month.Contribution;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.RegistryFact.BaselineRecorded;
import desmigratif.reporting.registry.RegistryFact.PillarAssessed;
import desmigratif.reporting.registry.RegistryFact.VillageEnrolled;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The village itself.
 *
 * @param layer {@code real} or {@code example}; null until its enrolment is heard
 * @param baselines what a source states of it; never mixed with the figures of what is recorded
 */
record KnownVillage(
        Mark mark,
        String id,
        @Nullable String layer,
        @Nullable LocalDate enrolledOn,
        List<Assessment> assessments,
        List<Baseline> baselines)
        implements Contributor<KnownVillage> {

    record Assessment(String pillar, String state, LocalDate on, List<Obstacle> obstacles) {}

    record Obstacle(String code, String owner, @Nullable LocalDate dueOn) {}

    record Baseline(String source, int year, String code, long numerator) {}

    static KnownVillage of(Mark mark, String id) {
        return new KnownVillage(mark, id, null, null, List.of(), List.of());
    }

    KnownVillage enrolled(VillageEnrolled fact) {
        return new KnownVillage(mark, id, fact.layer(), fact.enrolledOn(), assessments, baselines);
    }

    KnownVillage assessed(PillarAssessed fact) {
        var obstacles = fact.obstacles().stream()
                .map(it -> new Obstacle(it.code(), it.owner(), it.dueOn()))
                .toList();
        var more = new ArrayList<>(assessments);
        more.add(new Assessment(fact.pillar(), fact.state(), fact.on(), obstacles));
        return new KnownVillage(mark, id, layer, enrolledOn, List.copyOf(more), baselines);
    }

    /** A source that states a figure again for the same year is corrected by it. */
    KnownVillage baseline(BaselineRecorded fact) {
        var codes = fact.figures().stream().map(RegistryFact.Stated::code).toList();
        var more = new ArrayList<>(baselines);
        more.removeIf(it -> it.source().equals(fact.source()) && it.year() == fact.year() && codes.contains(it.code()));
        fact.figures().forEach(it -> more.add(new Baseline(fact.source(), fact.year(), it.code(), it.numerator())));
        return new KnownVillage(mark, id, layer, enrolledOn, assessments, List.copyOf(more));
    }

    static void read(Kinds<KnownVillage> facts, Marking marking) {
        facts.on(
                        "village-enrolled.v1",
                        VillageEnrolled.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                (now == null ? of(mark, heard.source()) : now).enrolled(fact)))
                .on(
                        "pillar-assessed.v1",
                        PillarAssessed.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                (now == null ? of(mark, heard.source()) : now).assessed(fact)))
                .on(
                        "baseline-recorded.v1",
                        BaselineRecorded.class,
                        marking.fold((now, mark, fact, _, heard) ->
                                (now == null ? of(mark, heard.source()) : now).baseline(fact)))
                .passOver("livelihood-recorded.v1"); // Registry itself shows the table.
    }

    @Override
    public @Nullable Contribution in(YearMonth month) {
        if (layer == null || enrolledOn == null || !begun(YearMonth.from(enrolledOn), month)) {
            return null;
        }
        var latest = new TreeMap<String, Assessment>();
        assessments.stream()
                .filter(it -> begun(YearMonth.from(it.on()), month))
                .forEach(it ->
                        latest.merge(it.pillar(), it, (was, is) -> is.on().isBefore(was.on()) ? was : is));
        var pillars = latest.values().stream().map(KnownVillage::pillar).toList();
        return new Contribution.Village(layer, enrolledOn, pillars);
    }

    private static Contribution.Pillar pillar(Assessment it) {
        var obstacles = it.obstacles().stream()
                .map(that -> new Contribution.Obstacle(that.code(), that.owner(), that.dueOn()))
                .toList();
        return new Contribution.Pillar(it.pillar(), it.state(), it.on(), obstacles);
    }

    @Override
    public KnownVillage marked(Mark other) {
        return new KnownVillage(other, id, layer, enrolledOn, assessments, baselines);
    }
}
