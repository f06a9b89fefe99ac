package desmigratif.portal.issuer;

import desmigratif.portal.account.Accounts;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token is good at the portal's door only while its account is open and has not been signed out. */
public final class StillWelcome implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2Error SIGNED_OUT =
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The account is closed or was signed out", null);

    private final Accounts accounts;

    StillWelcome(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var subject = token.getSubject();
        var generation = token.getClaims().get(Claims.GENERATION);
        return subject != null
                        && generation instanceof Number number
                        && accounts.find(subject)
                                .filter(it -> !it.closed() && it.generation() == number.intValue())
                                .isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(SIGNED_OUT);
    }
}
