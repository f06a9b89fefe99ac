package desmigratif.registry.importing;

import static desmigratif.kit.Role.OFFICER;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.web.For;
import desmigratif.registry.importing.Import.Standing;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.sheet.Outcome.Counts;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks of imports. */
@RestController
@RequestMapping("/api/registry/v1/villages/{village}/imports")
@For(OFFICER)
class ImportController {

    private static final MediaType CSV = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);

    private final Keeper<Import, ImportCommand, ImportEvent> imports;
    private final ImportHandler handler;
    private final FileHandler files;

    ImportController(Keeper<Import, ImportCommand, ImportEvent> imports, ImportHandler handler, FileHandler files) {
        this.imports = imports;
        this.handler = handler;
        this.files = files;
    }

    /** @param done how many rows have been applied, while they are */
    record ImportView(
            String id,
            What what,
            Standing standing,
            @Nullable Integer year,
            @Nullable String source,
            Counts counts,
            @Nullable Instant checkedAt,
            int done) {}

    /** What is wrong, or in doubt, in a row, in words too. */
    record Fault(int row, String column, String code, String id, String en) {

        static Fault of(RowError it) {
            return new Fault(it.row(), it.column(), it.code(), ErrorTexts.id(it.code()), ErrorTexts.en(it.code()));
        }
    }

    /** All that is wrong in a file, and all that is in doubt: never cut short. */
    record Faults(List<Fault> errors, List<Fault> warnings) {}

    @PutMapping(path = "/{import}", consumes = "text/csv")
    Answer upload(
            Ask ask,
            @PathVariable("import") String local,
            @RequestParam(defaultValue = "people") String what,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String source,
            @RequestBody byte[] file) {
        return handler.upload(ask, local, what(what), file, year, source);
    }

    @GetMapping
    Page<ImportView> list(Ask ask, Paging paging) {
        return imports.page(ask, Filters.empty(), paging).map(it -> view(it.view()));
    }

    @GetMapping("/{import}")
    ImportView show(Ask ask, @PathVariable("import") String local) {
        return view(imports.get(ask, local));
    }

    @GetMapping("/{import}/errors")
    Faults errors(Ask ask, @PathVariable("import") String local) {
        var id = imports.get(ask, local).id();
        return new Faults(
                files.errors(id).stream().map(Fault::of).toList(),
                files.warnings(id).stream().map(Fault::of).toList());
    }

    @GetMapping("/{import}/file")
    ResponseEntity<byte[]> file(Ask ask, @PathVariable("import") String local) {
        var id = imports.get(ask, local).id();
        return csv(ErrorFile.of(Sheet.of(files.text(id)), files.errors(id)), local + ".csv");
    }

    @PostMapping("/{import}/checks")
    Answer tryAgain(Ask ask, @PathVariable("import") String local) {
        return handler.check(ask, local);
    }

    @PostMapping("/{import}/commit")
    Answer commit(Ask ask, @PathVariable("import") String local) {
        return handler.commit(ask, local);
    }

    @GetMapping("/templates/{what}")
    ResponseEntity<byte[]> template(Ask ask, @PathVariable String what) {
        return csv(Template.of(what(what)), what + ".csv");
    }

    private ImportView view(Import it) {
        var done = it.standing() == Standing.STARTED
                ? files.done(it.id())
                : it.counts().rows();
        return new ImportView(
                it.id(), it.what(), it.standing(), it.year(), it.source(), it.counts(), it.checkedAt(), done);
    }

    private static What what(String code) {
        return switch (code) {
            case "people" -> What.PEOPLE;
            case "village-table" -> What.VILLAGE_TABLE;
            default -> throw new RuleBroken("unknown-code", "what");
        };
    }

    private static ResponseEntity<byte[]> csv(byte[] file, String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
