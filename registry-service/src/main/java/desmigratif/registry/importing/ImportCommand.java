package desmigratif.registry.importing;

import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.sheet.Outcome.Counts;
import org.jspecify.annotations.Nullable;

/** What may be asked of an import. */
sealed interface ImportCommand {

    /**
     * @param digest of the file, so that another file under the same id is refused
     * @param year of a table of livelihoods
     * @param source of a table of livelihoods, from the codes {@code source}
     */
    record UploadFile(
            What what,
            int rows,
            String digest,
            @Nullable Integer year,
            @Nullable String source) implements ImportCommand {}

    /** The dry run is asked for; {@link CheckFile} adds what it found. */
    record Checking(String digest) {}

    record CheckFile(Counts counts) implements ImportCommand {}

    record StartImport() implements ImportCommand {}

    record FinishImport(Counts counts) implements ImportCommand {}
}
