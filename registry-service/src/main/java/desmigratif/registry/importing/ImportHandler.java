package desmigratif.registry.importing;

import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.Now;
import desmigratif.kit.Role;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.place.Places;
import desmigratif.registry.importing.Import.Standing;
import desmigratif.registry.importing.ImportCommand.CheckFile;
import desmigratif.registry.importing.ImportCommand.Checking;
import desmigratif.registry.importing.ImportCommand.FinishImport;
import desmigratif.registry.importing.ImportCommand.StartImport;
import desmigratif.registry.importing.ImportCommand.UploadFile;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.roster.PeopleImport;
import desmigratif.registry.sheet.Outcome;
import desmigratif.registry.sheet.Sheet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uploads, checks and commits imports; goes on with those that a crash has interrupted. */
final class ImportHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ImportHandler.class);
    private static final Duration ABANDONED = Duration.ofSeconds(15);
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int SHOWN_EVERY = 50;

    private final Keeper<Import, ImportCommand, ImportEvent> imports;
    private final FileHandler files;
    private final Runs runs;
    private final Now now;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    /** The two kinds of import. */
    interface Runs {

        Outcome run(Import of, Ask ask, Sheet sheet, boolean send, Runnable rowDone);
    }

    ImportHandler(Keeper<Import, ImportCommand, ImportEvent> imports, FileHandler files, Runs runs, Now now) {
        this.imports = imports;
        this.files = files;
        this.runs = runs;
        this.now = now;
    }

    /** The first answer holds what the dry run found. */
    Answer upload(Ask ask, String local, What what, byte[] file, @Nullable Integer year, @Nullable String source) {
        var text = Sheet.text(file);
        RuleBroken.check(text.length() <= MOST_CHARACTERS, "file-too-large", "file");
        var sheet = Sheet.of(text);
        if (what == What.PEOPLE) {
            PeopleImport.check(sheet);
        } else {
            TableImport.check(sheet);
        }
        var digest = digest(file);
        var upload = new UploadFile(what, sheet.rows().size(), digest, year, source);
        var made = imports.create(ask, local, upload);
        files.put(made.id(), text);
        var checked = imports.handle(
                asking(made.id(), ask.actor()).step("check"),
                local,
                new Checking(digest),
                it -> checked(imports.get(ask, local), ask, sheet));
        return new Answer(made.status(), made.id(), checked.version(), checked.figures(), made.repeated());
    }

    /** Tries the file once more, on what the registry knows by now. */
    Answer check(Ask ask, String local) {
        var of = imports.get(ask, local);
        return imports.handle(ask, local, new Checking(""), it -> checked(of, ask, Sheet.of(files.text(of.id()))));
    }

    Answer commit(Ask ask, String local) {
        var of = imports.get(ask, local);
        if (of.standing() == Standing.CHECKED) {
            files.want(of.id(), ask.actor());
        }
        var answer = imports.handle(ask, local, new StartImport());
        if (!answer.repeated()) {
            start(of.id(), ask.actor());
        }
        return answer;
    }

    /** Goes on with what was begun and what nobody goes on with; what was only wanted is forgotten. */
    void sweep() {
        for (var wanted : files.abandoned(ABANDONED)) {
            var of = imports.find(wanted.id());
            if (of != null && of.standing() == Standing.STARTED) {
                start(wanted.id(), wanted.actor());
            } else {
                files.settle(wanted.id());
            }
        }
    }

    private CheckFile checked(Import of, Ask ask, Sheet sheet) {
        var outcome = runs.run(of, asking(of.id(), ask.actor()), sheet, false, () -> {});
        files.found(of.id(), outcome);
        return new CheckFile(outcome.counts());
    }

    private void start(String id, String actor) {
        if (running.add(id)) {
            Thread.ofVirtual().name("import").start(() -> {
                try {
                    apply(id, actor);
                } catch (RuntimeException e) {
                    LOG.warn("import {} stands still, and is gone on with: {}", id, e.toString());
                } finally {
                    running.remove(id);
                }
            });
        }
    }

    private void apply(String id, String actor) {
        var of = Objects.requireNonNull(imports.find(id));
        var ask = asking(id, actor);
        var done = new AtomicInteger();
        var outcome = runs.run(of, ask, Sheet.of(files.text(id)), true, () -> {
            int rows = done.incrementAndGet();
            if (rows % SHOWN_EVERY == 0) {
                files.progress(id, rows);
            }
        });
        files.progress(id, done.get());
        // After a crash some rows are found done; they were applied by this import all the same.
        var asChecked = outcome.counts().wrong() == of.counts().wrong();
        var counts = asChecked ? of.counts() : outcome.counts();
        imports.handle(ask.step("finish"), Id.local(id), new FinishImport(counts));
        files.settle(id);
    }

    /** The rows are asked for by whoever asked for the import, under its name. */
    private Ask asking(String id, String actor) {
        var village = Id.village(id);
        var zone = Places.zone(village);
        var read = now.read();
        var today = LocalDate.ofInstant(read, zone);
        return new Ask(
                actor, Set.of(Role.OFFICER), village, Id.local(id), read, false, now.heard(), zone, today, null, null);
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
