package desmigratif.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Somebody else's OIDC issuer, where one person is signed in already; its tokens are shaped like those of Keycloak. */
final class OtherIssuer implements AutoCloseable {

    private static final long LIFE_MILLIS = 20_000;

    private final HttpServer server;
    private final RSAKey key;
    private volatile String nonce = "";
    private volatile int refreshes;

    OtherIssuer(int port) {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/realms/desa/.well-known/openid-configuration", x -> json(x, metadata()));
        server.createContext("/realms/desa/certs", x -> json(x, new JWKSet(key).toString(true)));
        server.createContext("/realms/desa/auth", this::authorize);
        server.createContext("/realms/desa/token", this::token);
        server.start();
    }

    String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/desa";
    }

    int refreshes() {
        return refreshes;
    }

    private String metadata() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout",
             "subject_types_supported": ["public"], "response_types_supported": ["code"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(name());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        nonce = Objects.requireNonNull(asked.get("nonce"));
        var back = asked.get("redirect_uri") + "?code=once&state=" + asked.get("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(asked.get("grant_type"))) {
            refreshes++;
        }
        json(exchange, """
            {"access_token": "%s", "id_token": "%s", "refresh_token": "r%d", "token_type": "Bearer",
             "expires_in": %d, "scope": "openid"}
            """.formatted(signed(access()), signed(id()), refreshes, LIFE_MILLIS / 1000));
    }

    private JWTClaimsSet.Builder claims() {
        var now = Clock.systemUTC().millis();
        return new JWTClaimsSet.Builder()
                .issuer(name())
                .subject("f:1:dewi")
                .issueTime(new Date(now))
                .expirationTime(new Date(now + LIFE_MILLIS));
    }

    private JWTClaimsSet access() {
        return claims().audience(List.of("account", "desmigratif"))
                .claim("preferred_username", "dewi")
                .claim("name", "Dewi Contoh")
                .claim("realm_access", Map.of("roles", List.of("district", "offline_access")))
                .claim("wilayah", List.of("6101"))
                .claim("seq", refreshes)
                .build();
    }

    private JWTClaimsSet id() {
        return claims().audience("pintu").claim("nonce", nonce).build();
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
