package desmigratif.registry.importing;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Ask;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.importing.ImportCommand.CheckFile;
import desmigratif.registry.importing.ImportCommand.FinishImport;
import desmigratif.registry.importing.ImportCommand.StartImport;
import desmigratif.registry.importing.ImportCommand.UploadFile;
import desmigratif.registry.importing.ImportEvent.ImportChecked;
import desmigratif.registry.importing.ImportEvent.ImportCommitted;
import desmigratif.registry.importing.ImportEvent.ImportStarted;
import desmigratif.registry.importing.ImportEvent.ImportUploaded;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.sheet.Outcome.Counts;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import, from upload to commit.
 *
 * @param counts of the dry run; once committed, of what was applied
 * @param checkedAt when the dry run was
 */
record Import(
        String id,
        What what,
        Standing standing,
        @Nullable Integer year,
        @Nullable String source,
        Counts counts,
        @Nullable Instant checkedAt,
        long version)
        implements Aggregate<Import, ImportCommand, ImportEvent> {

    enum Standing {
        UPLOADED,
        CHECKED,
        STARTED,
        COMMITTED
    }

    static Import unknown(String id) {
        return new Import(id, What.PEOPLE, Standing.UPLOADED, null, null, Counts.NONE, null, 0);
    }

    @Override
    public ImportEvent decide(ImportCommand command, Ask ask) {
        return switch (command) {
            case UploadFile it -> upload(it, ask);
            case CheckFile it -> {
                check(standing == Standing.UPLOADED || standing == Standing.CHECKED, "import-started");
                yield new ImportChecked(id, version + 1, ask.at(), it.counts());
            }
            case StartImport _ -> start(ask);
            case FinishImport it -> {
                check(standing == Standing.STARTED, "import-not-started");
                yield new ImportCommitted(id, version + 1, ask.at(), it.counts());
            }
        };
    }

    @Override
    public Import after(ImportEvent fact) {
        return switch (fact) {
            case ImportUploaded it ->
                new Import(id, it.what(), Standing.UPLOADED, it.year(), it.source(), Counts.NONE, null, it.version());
            case ImportChecked it -> to(Standing.CHECKED, it.counts(), it.at(), it.version());
            case ImportStarted it -> to(Standing.STARTED, counts, checkedAt, it.version());
            case ImportCommitted it -> to(Standing.COMMITTED, it.counts(), checkedAt, it.version());
        };
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "rows", counts.rows(),
                "fresh", counts.fresh(),
                "changed", counts.changed(),
                "same", counts.same(),
                "counted", counts.counted(),
                "wrong", counts.wrong());
    }

    private ImportEvent upload(UploadFile it, Ask ask) {
        if (it.what() == What.VILLAGE_TABLE) {
            check(it.year() != null, "year-missing", "year");
            check(it.source() != null, "source-missing", "source");
            CodeLookup.checkedIfSaid("source", it.source(), "source");
        }
        return new ImportUploaded(id, 1, ask.at(), it.what(), it.rows(), it.year(), it.source());
    }

    private ImportEvent start(Ask ask) {
        check(standing != Standing.UPLOADED, "import-not-checked");
        check(standing == Standing.CHECKED, "import-started");
        check(counts.toDo() > 0, counts.wrong() > 0 ? "rows-all-wrong" : "nothing-to-import");
        // A table with a line left out would say something else than the one that was printed.
        check(what == What.PEOPLE || counts.wrong() == 0, "rows-wrong");
        return new ImportStarted(id, version + 1, ask.at());
    }

    private Import to(Standing now, Counts of, @Nullable Instant checked, long version) {
        return new Import(id, what, now, year, source, of, checked, version);
    }
}
