package desmigratif.reporting.place;

import static desmigratif.kit.Role.AUDITOR;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.DISTRICT;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.TELLER;
import static desmigratif.kit.Role.TUTOR;

import desmigratif.kit.web.For;
import desmigratif.kit.web.Reader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of places, as far as the reader sees; a place out of sight is answered like one that does not exist. */
@RestController
@RequestMapping("/api/reporting/v1/places/{code}")
@For({OFFICER, MENTOR, TUTOR, TELLER, MANAGER, BOARD, HEAD, DISTRICT, MINISTRY})
class PlaceController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PlaceFigures places;

    PlaceController(PlaceFigures places) {
        this.places = places;
    }

    /** Where villages lie, and nothing of them: who audits a cooperative finds it here. */
    @GetMapping
    @For({OFFICER, MENTOR, TUTOR, TELLER, MANAGER, BOARD, HEAD, DISTRICT, MINISTRY, AUDITOR})
    PlaceView place(Reader reader, @PathVariable String code) {
        return places.place(reader.checked(code));
    }

    @GetMapping("/figures")
    PlaceView.Figures figures(
            Reader reader,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(required = false) @Nullable String layer) {
        return places.figures(reader.checked(code), period, layer, PlaceFigures.seesWhole(reader, code));
    }

    /** The same as a file; {@code excel} for spreadsheets that read semicolons and need a byte order mark. */
    @GetMapping(path = "/figures.csv", produces = "text/csv")
    ResponseEntity<byte[]> file(
            Reader reader,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(required = false) @Nullable String layer,
            @RequestParam(defaultValue = "false") boolean excel) {
        var figures = places.figures(reader.checked(code), period, layer, PlaceFigures.seesWhole(reader, code));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"figures-%s-%s.csv\"".formatted(code, figures.period()))
                .body(new FigureFile(figures, excel).bytes());
    }

    @GetMapping("/villages")
    PlaceView.Villages villages(
            Reader reader,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(required = false) @Nullable String layer) {
        return places.villages(reader.checked(code), period, layer, PlaceFigures.seesWhole(reader, code));
    }

    @GetMapping("/trend")
    PlaceView.Trend trend(
            Reader reader,
            @PathVariable String code,
            @RequestParam("code") String figure,
            @RequestParam(required = false) @Nullable String window,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable String layer) {
        return places.trend(reader.checked(code), figure, window, to, layer, PlaceFigures.seesWhole(reader, code));
    }
}
