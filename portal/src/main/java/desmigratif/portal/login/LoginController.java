package desmigratif.portal.login;

import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.account.Doorkeeper;
import desmigratif.portal.account.Entry;
import desmigratif.portal.issuer.IssuerLogin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login form. */
@Controller
@OwnIssuer
class LoginController {

    private static final String PAGE = "login";

    private final Doorkeeper doorkeeper;
    private final IssuerLogin issuer;
    private final Asking asking;
    private final PortalSettings settings;

    LoginController(Doorkeeper doorkeeper, IssuerLogin issuer, Asking asking, PortalSettings settings) {
        this.doorkeeper = doorkeeper;
        this.issuer = issuer;
        this.asking = asking;
        this.settings = settings;
    }

    @GetMapping("/login")
    String form(Model model) {
        return page(model);
    }

    /** After the right password the code flow starts anew, now with somebody the issuer knows. */
    @PostMapping("/login")
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("username", username);
        return switch (doorkeeper.look(username, password)) {
            case Entry.Welcome(var account) -> {
                issuer.signIn(account, request, response);
                yield "redirect:" + asking.begin(request, response);
            }
            case Entry.Wrong() -> refused("password-wrong", HttpStatus.FORBIDDEN, response, model);
            case Entry.Closed() -> refused("account-closed", HttpStatus.FORBIDDEN, response, model);
            case Entry.Crowded() -> refused("crowded", HttpStatus.SERVICE_UNAVAILABLE, response, model);
            case Entry.Waits(var pause) -> waits(pause, response, model);
        };
    }

    private String waits(Duration pause, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        model.addAttribute("minutes", pause.toMinutes() + 1);
        return refused("account-waits", HttpStatus.TOO_MANY_REQUESTS, response, model);
    }

    private String refused(String code, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("trouble", code);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("training", settings.training());
        return PAGE;
    }
}
