package desmigratif.portal.login;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What somebody may do in the portal itself, by the roles of the access token, whichever way it came. */
final class Rights implements OAuth2UserService<OidcUserRequest, OidcUser>, Converter<Jwt, JwtAuthenticationToken> {

    private final OidcUserService users = new OidcUserService();
    private final JwtDecoder decoder;
    private final String claim;

    Rights(JwtDecoder decoder, String claim) {
        this.decoder = decoder;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = users.loadUser(request);
        try {
            var token = decoder.decode(request.getAccessToken().getTokenValue());
            var authorities = new HashSet<GrantedAuthority>(user.getAuthorities());
            authorities.addAll(authorities(token));
            return new DefaultOidcUser(authorities, user.getIdToken(), user.getUserInfo());
        } catch (JwtException e) {
            // A login whose token no service would take helps nobody.
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        }
    }

    @Override
    public JwtAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(token, authorities(token));
    }

    private Collection<GrantedAuthority> authorities(Jwt token) {
        return Who.list(token, claim).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
