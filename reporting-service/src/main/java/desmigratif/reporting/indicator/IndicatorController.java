package desmigratif.reporting.indicator;

import static desmigratif.kit.Role.AUDITOR;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.DISTRICT;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.OPERATOR;
import static desmigratif.kit.Role.TELLER;
import static desmigratif.kit.Role.TUTOR;

import desmigratif.kit.web.For;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The definitions, for whoever reads a figure. */
@RestController
class IndicatorController {

    @GetMapping("/api/reporting/v1/indicators")
    @For({OFFICER, MENTOR, TUTOR, TELLER, MANAGER, BOARD, HEAD, DISTRICT, MINISTRY, AUDITOR, OPERATOR})
    Indicators indicators() {
        return Indicators.all();
    }
}
