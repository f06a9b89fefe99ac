package desmigratif.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class SeenTokensTest {

    private final List<String> checked = new ArrayList<>();
    private boolean over;
    private final SeenTokens tokens = new SeenTokens(
            token -> {
                checked.add(token);
                if (token.startsWith("forged")) {
                    throw new BadJwtException("its signature is wrong");
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("officer")
                        .build();
            },
            token -> over
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                    : OAuth2TokenValidatorResult.success());

    @Test
    void looksAtASignatureOnce() {
        tokens.decode("one");
        tokens.decode("two");

        assertThat(tokens.decode("one").getTokenValue()).isEqualTo("one");
        assertThat(checked).containsExactly("one", "two");
    }

    @Test
    void refusesASeenTokenWhoseTimeIsOver() {
        tokens.decode("one");
        over = true;

        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void remembersNoForgery() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasSize(2);
    }
}
