package desmigratif.portal.issuer;

import desmigratif.portal.OwnIssuer;
import desmigratif.portal.page.PageHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The first filter chain: the issuer's endpoints. */
@Configuration(proxyBeanMethods = false)
@OwnIssuer
class IssuerChain {

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http, IssuerLogin login, PageHeaders headers) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.clientAuthentication(
                            client -> client.authenticationProviders(IssuerChain::compareSecretsAsTheyAre));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(login.contexts()))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
        return headers.on(http).build();
    }

    @Bean
    IssuerLogin issuerLogin() {
        return new IssuerLogin();
    }

    @Bean
    NoSessionList sessionList() {
        return new NoSessionList();
    }

    /** The secret is 256 random bits and never leaves the portal: a slow hash would add nothing but time to each refresh. */
    private static void compareSecretsAsTheyAre(List<AuthenticationProvider> providers) {
        for (var provider : providers) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new SecretAsItIs());
            }
        }
    }

    private static final class SecretAsItIs implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence secret) {
            return secret == null ? null : secret.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence given, @Nullable String known) {
            return given != null
                    && known != null
                    && MessageDigest.isEqual(
                            given.toString().getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
        }
    }
}
