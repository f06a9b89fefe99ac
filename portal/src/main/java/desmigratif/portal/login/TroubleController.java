package desmigratif.portal.login;

import desmigratif.portal.page.Assets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a login ends that did not come back from the issuer as it should have. */
@Controller
class TroubleController {

    private final Assets assets;

    TroubleController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/login/trouble")
    String trouble(Model model) {
        model.addAttribute("assets", assets);
        return "trouble";
    }
}
