package desmigratif.portal.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.key.Seal;
import desmigratif.portal.token.CurrentToken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, as the services are told. */
@RestController
class MeController {

    /** The zone most villages lie in. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final CurrentToken token;
    private final OutsideIssuerSettings outside;
    private final PortalSettings settings;
    private final MessageSource texts;
    private final Seal seal;
    private final String still;

    MeController(
            CurrentToken token,
            OutsideIssuerSettings outside,
            PortalSettings settings,
            MessageSource texts,
            Seal seal,
            @Value("${platform.now:}") String still) {
        this.token = token;
        this.outside = outside;
        this.settings = settings;
        this.texts = texts;
        this.seal = seal;
        this.still = still;
    }

    /**
     * @param accountsHere false where somebody else's issuer keeps accounts and passwords
     * @param draftKey seals what this person is typing, on whatever phone; the phone itself never writes it down
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            @JsonUnwrapped Who who,
            boolean accountsHere,
            String draftKey,
            boolean training,
            Instant now,
            boolean still,
            String today,
            String zone,
            @Nullable Map<String, String> banner) {}

    @GetMapping("/api/portal/v1/me")
    Me me(Authentication authentication) {
        var who = Who.of(token.read(authentication), outside.claims());
        var now = now();
        var today = now.atZone(ZONE).toLocalDate().toString();
        return new Me(
                who,
                outside.issuer().isBlank(),
                seal.secret("drafts/" + who.id()),
                settings.training(),
                now,
                !still.isEmpty(),
                today,
                ZONE.getId(),
                settings.training() ? banner() : null);
    }

    /** What the services read as now; it stands still where theirs does. */
    private Instant now() {
        return still.isEmpty() ? Clock.systemUTC().instant() : Instant.parse(still);
    }

    private Map<String, String> banner() {
        return Map.of("id", banner(Locale.of("id")), "en", banner(Locale.ENGLISH));
    }

    private String banner(Locale language) {
        return Objects.requireNonNull(texts.getMessage("training.banner", null, "", language));
    }
}
