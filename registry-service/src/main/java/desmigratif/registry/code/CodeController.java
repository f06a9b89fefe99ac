package desmigratif.registry.code;

import static desmigratif.kit.Role.AUDITOR;
import static desmigratif.kit.Role.BOARD;
import static desmigratif.kit.Role.DISTRICT;
import static desmigratif.kit.Role.HEAD;
import static desmigratif.kit.Role.MANAGER;
import static desmigratif.kit.Role.MEMBER;
import static desmigratif.kit.Role.MENTOR;
import static desmigratif.kit.Role.MINISTRY;
import static desmigratif.kit.Role.OFFICER;
import static desmigratif.kit.Role.OPERATOR;
import static desmigratif.kit.Role.TELLER;
import static desmigratif.kit.Role.TUTOR;

import desmigratif.kit.web.For;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the code lists. */
@RestController
@RequestMapping("/api/registry/v1/codes")
class CodeController {

    @GetMapping
    @For({OFFICER, MENTOR, TUTOR, TELLER, MANAGER, BOARD, HEAD, DISTRICT, MINISTRY, AUDITOR, OPERATOR, MEMBER})
    Map<String, List<CodeLookup.Code>> all() {
        return CodeLookup.all();
    }
}
