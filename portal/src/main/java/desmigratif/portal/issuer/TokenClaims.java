package desmigratif.portal.issuer;

import desmigratif.portal.account.Account;
import desmigratif.portal.account.Accounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into each token who its account is now, and refuses one to an account that was closed or signed out since. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        var account = accounts.find(principal.getName())
                .filter(found ->
                        !found.closed() && Integer.valueOf(found.generation()).equals(principal.getDetails()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().claims(claims -> claims.putAll(of(account))).audience(List.of(Claims.AUDIENCE));
        }
    }

    static Map<String, Object> of(Account account) {
        var profile = account.profile();
        var claims = new LinkedHashMap<String, Object>();
        claims.put(Claims.USERNAME, profile.username());
        claims.put(Claims.NAME, profile.name());
        claims.put(Claims.ROLES, profile.roleCodes());
        claims.put(Claims.PLACES, profile.placeCodes());
        claims.put(Claims.GENERATION, account.generation());
        if (profile.member() != null) {
            claims.put(Claims.MEMBER, profile.member());
        }
        return claims;
    }
}
