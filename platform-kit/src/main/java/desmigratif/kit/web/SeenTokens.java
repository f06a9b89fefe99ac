package desmigratif.kit.web;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.util.ConcurrentLruCache;

/**
 * Remembers tokens whose signature was right, since a phone sends the same one for minutes. Whether a token is still good,
 * from the right issuer and meant for us, is asked every time; a signing key that was withdrawn counts until the token ends.
 */
final class SeenTokens implements JwtDecoder {

    private static final int REMEMBERED = 2_000;

    private final ConcurrentLruCache<String, Jwt> signed;
    private final OAuth2TokenValidator<Jwt> validator;

    /** @param signatures checks nothing but signatures; what it refuses is not remembered */
    SeenTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
        this.signed = new ConcurrentLruCache<>(REMEMBERED, signatures::decode);
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = signed.get(token);
        var result = validator.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtValidationException("the token is not good here", result.getErrors());
        }
        return jwt;
    }
}
