package desmigratif.registry.importing;

import desmigratif.kit.Ask;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.registry.programme.ProgrammeCommand;
import desmigratif.registry.programme.ProgrammeLookup;
import desmigratif.registry.sheet.Outcome;
import desmigratif.registry.sheet.Sheet;
import java.util.Objects;

/** Checks and records a table of livelihoods: one command for the whole table. */
final class TableHandler {

    private final Keeper<?, ProgrammeCommand, ?> programmes;
    private final ProgrammeLookup lookup;

    TableHandler(Keeper<?, ProgrammeCommand, ?> programmes, ProgrammeLookup lookup) {
        this.programmes = programmes;
        this.lookup = lookup;
    }

    Outcome run(Import of, Ask ask, Sheet sheet, boolean send, Runnable rowDone) {
        RuleBroken.check(lookup.isEnrolled(ask.village()), "village-not-enrolled");
        var year = Objects.requireNonNull(of.year());
        var source = Objects.requireNonNull(of.source());
        var read = TableImport.read(sheet, year, source, lookup.livelihood(ask.village()), rowDone);
        if (send && read.outcome().counts().toDo() > 0) {
            programmes.handle(ask.step("livelihood"), ProgrammeLookup.local(ask.village()), read.command());
        }
        return read.outcome();
    }
}
