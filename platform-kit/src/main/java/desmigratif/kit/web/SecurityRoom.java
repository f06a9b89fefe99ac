package desmigratif.kit.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import desmigratif.kit.Problem;
import desmigratif.kit.problem.Problems;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.client.RestTemplate;

/** Who is who: signed tokens of the issuer, meant for us, and nothing else; no session, no cookie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityRoom {

    @Bean
    SecurityFilterChain onlySignedTokens(
            HttpSecurity http, Problems problems, JwtDecoder decoder, SecuritySettings settings) {
        AuthenticationEntryPoint unknown = (request, response, thrown) ->
                problems.write(new Problem(401, "not-signed-in", null), request, response);
        AccessDeniedHandler refused =
                (request, response, thrown) -> problems.write(new Problem(403, "not-allowed", null), request, response);
        return http.authorizeHttpRequests(it -> it.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/api/*/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(it -> it.jwt(
                                jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new Tokens(settings.claims())))
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler(refused))
                .exceptionHandling(it -> it.authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .build();
    }

    /** A signature is looked at once, how long a token is good at every request. */
    @Bean
    JwtDecoder decoder(SecuritySettings settings) throws IOException, ParseException {
        var decoder = settings.jwks().startsWith("file:") ? fromFile(settings) : fromIssuer(settings);
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new SeenTokens(
                decoder,
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(settings.issuer()),
                        new JwtAudienceValidator(settings.audience())));
    }

    /** A dozen observations of the filters at every request say nothing that the request's own does not. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static NimbusJwtDecoder fromIssuer(SecuritySettings settings) {
        var http = new SimpleClientHttpRequestFactory(); // The library's own patience is half a second.
        http.setConnectTimeout(Duration.ofSeconds(5));
        http.setReadTimeout(Duration.ofSeconds(10));
        return NimbusJwtDecoder.withJwkSetUri(settings.jwks())
                .restOperations(new RestTemplate(http))
                .jwsAlgorithms(it -> it.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
    }

    private static NimbusJwtDecoder fromFile(SecuritySettings settings) throws IOException, ParseException {
        var keys = JWKSet.parse(Files.readString(Path.of(URI.create(settings.jwks()))));
        return NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(keys))
                .build();
    }
}
