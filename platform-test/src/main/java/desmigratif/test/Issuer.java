package desmigratif.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Signs tokens for tests, with a key of this process; services under test trust its public half, a file. */
public final class Issuer {

    /** The name in {@code iss}. */
    public static final String NAME = "https://issuer.test";

    private static final Date FAR_AWAY = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    private static final RSAKey KEY = key();
    private static final Path JWKS = written();

    private Issuer() {}

    /** What a service under test needs to be told. */
    public static Map<String, Object> settings() {
        return Map.of("platform.issuer", NAME, "platform.jwks", JWKS.toUri().toString());
    }

    /** A signed token with these claims, beside or instead of the usual ones. */
    public static String token(Map<String, Object> claims) {
        return signed(claims, KEY);
    }

    /** A token that claims the same, signed by somebody else. */
    public static String forged(Map<String, Object> claims) {
        return signed(claims, key());
    }

    private static String signed(Map<String, Object> claims, RSAKey key) {
        var all =
                new JWTClaimsSet.Builder().issuer(NAME).audience("desmigratif").expirationTime(FAR_AWAY);
        claims.forEach(all::claim);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
            var token = new SignedJWT(header, all.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path written() {
        try {
            var file = Files.createTempFile(Files.createDirectories(Path.of("target")), "jwks", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, new JWKSet(KEY.toPublicJWK()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
