package desmigratif.reporting.trail;

import static desmigratif.kit.Role.DISTRICT;
import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;

import desmigratif.kit.Paging;
import desmigratif.kit.Role;
import desmigratif.kit.place.Places;
import desmigratif.kit.web.For;
import desmigratif.kit.web.Reader;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records behind a figure. */
@RestController
class TrailController {

    private final Records records;

    TrailController(Records records) {
        this.records = records;
    }

    @GetMapping("/api/reporting/v1/places/{code}/records")
    @For({OFFICER, DISTRICT, MINISTRY})
    RecordsView records(
            Reader reader,
            Paging paging,
            @PathVariable String code,
            @RequestParam String figure,
            @RequestParam(required = false) @Nullable String window,
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(required = false) @Nullable String layer) {
        boolean whole = Places.isVillage(reader.checked(code)) && reader.is(Role.OFFICER);
        return records.of(code, figure, window, period, layer, whole).page(paging);
    }
}
