package desmigratif.registry.programme;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.kit.Rupiah;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.programme.ProgrammeCommand.AssessPillar;
import desmigratif.registry.programme.ProgrammeCommand.EnrolVillage;
import desmigratif.registry.programme.ProgrammeCommand.RecordBaseline;
import desmigratif.registry.programme.ProgrammeCommand.RecordLivelihood;
import desmigratif.registry.programme.ProgrammeEvent.BaselineRecorded;
import desmigratif.registry.programme.ProgrammeEvent.Figure;
import desmigratif.registry.programme.ProgrammeEvent.Layer;
import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.programme.ProgrammeEvent.LivelihoodRecorded;
import desmigratif.registry.programme.ProgrammeEvent.Obstacle;
import desmigratif.registry.programme.ProgrammeEvent.PillarAssessed;
import desmigratif.registry.programme.ProgrammeEvent.PillarState;
import desmigratif.registry.programme.ProgrammeEvent.VillageEnrolled;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The programme in one village. */
record Programme(
        String id,
        Layer layer,
        LocalDate enrolledOn,
        Map<String, Pillar> pillars,
        List<Baseline> baselines,
        @Nullable Table livelihood,
        long version)
        implements Aggregate<Programme, ProgrammeCommand, ProgrammeEvent> {

    private static final Pattern FIGURE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int MOST_BASELINES = 20;

    record Pillar(PillarState state, LocalDate on, List<Obstacle> obstacles) {}

    record Baseline(String source, int year, List<Figure> figures) {}

    record Table(
            int year,
            String source,
            List<Livelihood> rows,
            List<String> wrongTotals,
            @Nullable Livelihood sum) {}

    static Programme unknown(String id) {
        return new Programme(id, Layer.REAL, LocalDate.EPOCH, Map.of(), List.of(), null, 0);
    }

    @Override
    public ProgrammeEvent decide(ProgrammeCommand command, Ask ask) {
        return switch (command) {
            case EnrolVillage it ->
                new VillageEnrolled(id, 1, ask.at(), it.layer(), ask.past(it.enrolledOn(), "enrolledOn"));
            case AssessPillar it -> assess(it, ask);
            case RecordBaseline it -> record(it, ask);
            case RecordLivelihood it -> record(it, ask);
        };
    }

    @Override
    public Programme after(ProgrammeEvent fact) {
        return switch (fact) {
            case VillageEnrolled it ->
                new Programme(id, it.layer(), it.enrolledOn(), pillars, baselines, livelihood, it.version());
            case PillarAssessed it -> assessed(it);
            case BaselineRecorded it -> recorded(it);
            case LivelihoodRecorded it ->
                new Programme(
                        id,
                        layer,
                        enrolledOn,
                        pillars,
                        baselines,
                        new Table(it.year(), it.source(), it.rows(), it.wrongTotals(), it.sum()),
                        it.version());
        };
    }

    private ProgrammeEvent assess(AssessPillar it, Ask ask) {
        CodeLookup.checked("pillar", it.pillar(), "pillar");
        var codes = it.obstacles().stream().map(Obstacle::code).toList();
        check(CodeLookup.checked("obstacle", codes, "obstacles").size() == codes.size(), "obstacle-twice", "obstacles");
        return new PillarAssessed(
                id, version + 1, ask.at(), it.pillar(), it.state(), ask.past(it.on(), "on"), it.obstacles());
    }

    private ProgrammeEvent record(RecordBaseline it, Ask ask) {
        checkYear(it.year(), ask);
        check(!it.figures().isEmpty(), "figures-missing", "figures");
        it.figures().forEach(figure -> {
            check(FIGURE.matcher(figure.code()).matches(), "unknown-code", "figures");
            check(figure.numerator() >= 0, "number-negative", "figures");
            check(figure.numerator() <= Rupiah.MOST, "number-too-large", "figures");
        });
        return new BaselineRecorded(
                id,
                version + 1,
                ask.at(),
                CodeLookup.checked("source", it.source(), "source"),
                it.year(),
                it.figures());
    }

    private ProgrammeEvent record(RecordLivelihood it, Ask ask) {
        checkYear(it.year(), ask);
        CodeLookup.checked("source", it.source(), "source");
        check(!it.rows().isEmpty(), "rows-missing", "rows");
        var codes = it.rows().stream().map(Livelihood::category).toList();
        check(CodeLookup.checked("livelihood", codes, "rows").size() == codes.size(), "category-twice", "rows");
        var wrong = Totals.wrong(it.rows(), it.sum());
        return new LivelihoodRecorded(id, version + 1, ask.at(), it.year(), it.source(), it.rows(), wrong, it.sum());
    }

    private static void checkYear(int year, Ask ask) {
        check(year >= 1945, "date-too-old", "year");
        check(year <= ask.today().getYear(), "date-in-future", "year");
    }

    private Programme assessed(PillarAssessed it) {
        var now = new LinkedHashMap<>(pillars);
        now.put(it.pillar(), new Pillar(it.state(), it.on(), it.obstacles()));
        return new Programme(id, layer, enrolledOn, Map.copyOf(now), baselines, livelihood, it.version());
    }

    /** What one source says of one year replaces what it said before. */
    private Programme recorded(BaselineRecorded it) {
        var others = baselines.stream()
                .filter(other -> other.year() != it.year() || !other.source().equals(it.source()))
                .skip(Math.max(0, baselines.size() - MOST_BASELINES))
                .toList();
        var now = new java.util.ArrayList<>(others);
        now.add(new Baseline(it.source(), it.year(), it.figures()));
        return new Programme(id, layer, enrolledOn, pillars, List.copyOf(now), livelihood, it.version());
    }
}
