package desmigratif.portal.login;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a login ends that did not come back from the issuer as it should have. */
@Controller
class TroubleController {

    @GetMapping("/login/trouble")
    String trouble() {
        return "trouble";
    }
}
