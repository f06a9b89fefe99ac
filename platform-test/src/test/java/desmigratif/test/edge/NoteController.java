package desmigratif.test.edge;

import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.TELLER;

import com.mongodb.MongoTimeoutException;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Id;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.NotFound;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.Secret;
import desmigratif.kit.Trace;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.web.For;
import desmigratif.kit.web.Reader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/edge/v1")
class NoteController {

    enum Kind {
        SHORT_ONE,
        LONG_ONE
    }

    record WriteNote(Kind kind, Secret text, @Nullable LocalDate on) {}

    record PayNote(long amountRupiah) implements MovesMoney {}

    record NoteView(
            String id, Kind kind, Secret text, @Nullable LocalDate on) {}

    record AskView(
            String actor,
            List<String> roles,
            @Nullable String key,
            String at,
            boolean dated,
            String zone,
            LocalDate today,
            @Nullable Long ifMatch,
            @Nullable String member,
            @Nullable String trace) {}

    @PutMapping("/villages/{village}/notes/{note}")
    @For(OFFICER)
    Answer write(Ask ask, @PathVariable String note, @RequestBody WriteNote body) {
        var id = Id.of(ask.village(), "note", note);
        RuleBroken.check(body.text().text().length() > 3, "note-too-short", "text");
        return new Answer(201, id, 1, Map.of("letters", body.text().text().length()), "again".equals(ask.key()));
    }

    @PostMapping("/villages/{village}/notes/{note}/payments")
    @For(TELLER)
    Answer pay(Ask ask, @PathVariable String note, @RequestBody PayNote body) {
        if (ask.key() == null) {
            throw new Problem(400, "key-required", null);
        }
        return new Answer(200, ask.village() + "/" + note, 2, Map.of("amountRupiah", body.amountRupiah()), false);
    }

    @GetMapping("/villages/{village}/notes/{note}")
    @For({OFFICER, TELLER})
    Kept<NoteView> read(Ask ask, @PathVariable String note) throws IOException {
        return switch (note) {
            case "none" -> throw new NotFound(note);
            case "late" -> throw new NotHeardYet(note);
            case "broken" -> throw new IllegalStateException("a secret of the house");
            case "disk" -> throw new IOException("a secret of the house");
            case "away" -> throw new MongoTimeoutException("no server");
            default ->
                new Kept<>(ask.village() + "/" + note, 7, new NoteView(note, Kind.LONG_ONE, new Secret("Siti"), null));
        };
    }

    @GetMapping("/villages/{village}/notes")
    @For({OFFICER, TELLER})
    Page<Integer> list(Ask ask, Paging paging) {
        return new Page<>(List.of(paging.limit()), paging.after());
    }

    @GetMapping("/villages/{village}/ask")
    @For({OFFICER, TELLER})
    AskView ask(Ask ask) {
        return new AskView(
                ask.actor(),
                ask.roles().stream().map(Enum::name).sorted().toList(),
                ask.key(),
                ask.at().toString(),
                ask.dated(),
                ask.zone().getId(),
                ask.today(),
                ask.ifMatch(),
                ask.member(),
                Trace.current());
    }

    @PostMapping("/villages/{village}/files")
    @For(OFFICER)
    Map<String, Object> upload(Ask ask, @RequestParam MultipartFile file) {
        return Map.of("bytes", file.getSize());
    }

    @GetMapping("/places/{code}/notes")
    @For(MINISTRY)
    Map<String, Object> count(Reader reader, @PathVariable String code, @RequestParam int year) {
        return Map.of("place", reader.checked(code), "year", year);
    }

    @GetMapping("/places/{code}/kinds")
    @For(MINISTRY)
    Map<String, Object> kinds(
            Reader reader, @RequestParam Kind kind, @RequestParam LocalDate on, @RequestParam YearMonth period) {
        var kinds = new LinkedHashMap<String, Object>();
        kinds.put("kind", kind);
        kinds.put("on", on);
        kinds.put("period", period);
        return kinds;
    }
}
