package desmigratif.portal.issuer;

import desmigratif.portal.PortalSettings;
import desmigratif.portal.account.Account;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Makes a token for the services without a browser, for programs of a training run. */
public final class Tokens {

    private final JwtEncoder encoder;
    private final PortalSettings settings;
    private final Clock clock;

    Tokens(JwtEncoder encoder, PortalSettings settings, Clock clock) {
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token as a login of this account would get. */
    public Jwt of(Account account) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(settings.at(""))
                .subject(account.id())
                .audience(List.of(Claims.AUDIENCE))
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(settings.accessToken()))
                .id(UUID.randomUUID().toString())
                .claims(all -> all.putAll(TokenClaims.of(account)))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims));
    }
}
