package desmigratif.registry.importing;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.id;
import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Asks;
import desmigratif.registry.importing.Import.Standing;
import desmigratif.registry.importing.ImportCommand.CheckFile;
import desmigratif.registry.importing.ImportCommand.FinishImport;
import desmigratif.registry.importing.ImportCommand.StartImport;
import desmigratif.registry.importing.ImportCommand.UploadFile;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.sheet.Outcome.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final UploadFile PEOPLE = new UploadFile(What.PEOPLE, 3, "d", null, null);
    private static final UploadFile TABLE = new UploadFile(What.VILLAGE_TABLE, 3, "d", 2020, "village-office");
    private static final CheckFile GOOD = new CheckFile(new Counts(3, 2, 0, 0, 0, 1));

    @Test
    void goesFromUploadThroughCheckToCommit() {
        var done = given(PEOPLE, GOOD, new StartImport(), new FinishImport(GOOD.counts()));

        assertThat(done.standing()).isEqualTo(Standing.COMMITTED);
        assertThat(done.figures()).containsEntry("fresh", 2).containsEntry("wrong", 1);
    }

    @Test
    void refusesToStartUncheckedOrTwice() {
        refused(() -> given(PEOPLE).decide(new StartImport(), ASK), "import-not-checked");
        refused(() -> given(PEOPLE, GOOD, new StartImport()).decide(new StartImport(), ASK), "import-started");
        refused(() -> given(PEOPLE, GOOD).decide(new FinishImport(Counts.NONE), ASK), "import-not-started");
    }

    @Test
    void callsNothingASuccess() {
        var same = given(PEOPLE, new CheckFile(new Counts(3, 0, 0, 3, 0, 0)));
        var wrong = given(PEOPLE, new CheckFile(new Counts(3, 0, 0, 0, 0, 3)));

        refused(() -> same.decide(new StartImport(), ASK), "nothing-to-import");
        refused(() -> wrong.decide(new StartImport(), ASK), "rows-all-wrong");
    }

    @Test
    void takesATableWholeOrNotAtAll() {
        refused(() -> given(TABLE, GOOD).decide(new StartImport(), ASK), "rows-wrong");
        refused(
                () -> given().decide(new UploadFile(What.VILLAGE_TABLE, 3, "d", null, "thesis"), ASK),
                "year-missing",
                "year");
        refused(
                () -> given().decide(new UploadFile(What.VILLAGE_TABLE, 3, "d", 2020, "gossip"), ASK),
                "unknown-code",
                "source");
    }

    private static Import given(ImportCommand... commands) {
        return Asks.after(Import.unknown(id("import", 1)), List.of(commands));
    }
}
