package desmigratif.portal.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.account.Doorkeeper;
import desmigratif.portal.issuer.Tokens;
import desmigratif.portal.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A token for a user name and a password, for programs on this machine in a training run; nowhere else. */
@RestController
@OwnIssuer
@ConditionalOnBooleanProperty("portal.training")
class TokenController {

    private final Doorkeeper doorkeeper;
    private final Tokens tokens;
    private final PortalSettings settings;

    TokenController(Doorkeeper doorkeeper, Tokens tokens, PortalSettings settings) {
        this.doorkeeper = doorkeeper;
        this.tokens = tokens;
        this.settings = settings;
    }

    record Wanted(@Nullable String username, @Nullable String password) {}

    record Token(
            @JsonProperty("access_token") String value,
            @JsonProperty("token_type") String type,
            @JsonProperty("expires_in") long seconds) {}

    @PostMapping("/api/portal/v1/tokens")
    ResponseEntity<Token> token(@RequestBody Wanted wanted, HttpServletRequest request) throws UnknownHostException {
        if (!fromHere(request)) {
            throw new Refused(HttpStatus.FORBIDDEN, "only-here");
        }
        var account = Admission.of(doorkeeper, wanted.username(), wanted.password());
        var seconds = settings.accessToken().toSeconds();
        var token = new Token(tokens.of(account).getTokenValue(), "Bearer", seconds);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(token);
    }

    /** What came through a proxy says so; it is not from here although the proxy may be. */
    private static boolean fromHere(HttpServletRequest request) throws UnknownHostException {
        var direct = Stream.of("Forwarded", "X-Forwarded-For", "Via").allMatch(it -> request.getHeader(it) == null);
        return direct && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
