package desmigratif.portal.login;

import desmigratif.portal.OwnIssuer;
import desmigratif.portal.PortalSettings;
import desmigratif.portal.page.PageHeaders;
import desmigratif.portal.problem.Problems;
import desmigratif.portal.token.Registrations;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;

/** The filter chains of whoever comes: to the login form, with a bearer token, or with a browser's session. */
@Configuration(proxyBeanMethods = false)
class LoginChains {

    private static final Logger LOG = LoggerFactory.getLogger(LoginChains.class);
    private static final String TOKENS = "/api/portal/v1/tokens";
    private static final String[] PARTS = {"/app/**", "/_static/**", "/webjars/**"};
    private static final String[] FILES = {
        "/icons/**", "/*.css", "/*.js", "/*.svg", "/*.webmanifest", "/actuator/health/**"
    };

    private final PageHeaders headers;
    private final Problems problems;
    private final PortalSettings settings;

    LoginChains(PageHeaders headers, Problems problems, PortalSettings settings) {
        this.headers = headers;
        this.problems = problems;
        this.settings = settings;
    }

    /** Files are the same for everybody: no cookie rides with them, so any cache may keep them. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) {
        return headers.on(open(http.securityMatcher(FILES))).build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain parts(HttpSecurity http) {
        return headers.onParts(open(http.securityMatcher(PARTS))).build();
    }

    private static HttpSecurity open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable);
    }

    @Bean
    @Order(2)
    @OwnIssuer
    SecurityFilterChain form(HttpSecurity http) {
        http.securityMatcher("/login")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(this::cookie)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(this::tell);
        return headers.on(http).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain bearer(HttpSecurity http, Rights rights) {
        http.securityMatcher(LoginChains::bringsToken)
                .authorizeHttpRequests(this::api)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(token -> token.jwtAuthenticationConverter(rights))
                        .authenticationEntryPoint((_, response, _) -> notSignedIn(response)))
                .exceptionHandling(this::tell);
        return headers.on(http).build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain browser(HttpSecurity http, PendingLogin pending, Rights rights, Farewell farewell) {
        http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers("/", "/login/trouble").permitAll();
                    api(requests);
                })
                .csrf(csrf -> {
                    cookie(csrf);
                    csrf.ignoringRequestMatchers(TOKENS);
                })
                .requestCache(RequestCacheConfigurer::disable)
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + Registrations.PORTAL)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending))
                        .userInfoEndpoint(users -> users.oidcUserService(rights))
                        .defaultSuccessUrl("/", true)
                        .failureHandler((_, response, failure) -> {
                            LOG.warn("A login did not come back as it should: {}", failure.getMessage());
                            response.sendRedirect("/login/trouble");
                        }))
                .logout(logout -> logout.addLogoutHandler(farewell)
                        .logoutSuccessHandler(farewell)
                        .deleteCookies("desmigratif"))
                .exceptionHandling(this::tell);
        return headers.on(http).build();
    }

    private void api(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/api/portal/v1/about").permitAll();
        if (settings.training()) {
            requests.requestMatchers(HttpMethod.POST, TOKENS).permitAll();
        }
        requests.requestMatchers("/api/portal/v1/accounts/**", "/api/portal/v1/keys")
                .hasRole("OPERATOR");
        requests.requestMatchers("/api/**").authenticated();
        requests.anyRequest().denyAll();
    }

    /** A token in a cookie that pages can read and send back in a header, as no page of anybody else can. */
    private void cookie(CsrfConfigurer<HttpSecurity> csrf) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(settings.secure()));
        csrf.spa().csrfTokenRepository(tokens);
    }

    private void tell(ExceptionHandlingConfigurer<HttpSecurity> failures) {
        failures.authenticationEntryPoint((_, response, _) -> notSignedIn(response))
                .accessDeniedHandler((request, response, denied) -> {
                    var stranger = SecurityContextHolder.getContext().getAuthentication() == null;
                    if (stranger && request.getRequestURI().startsWith("/api/")) {
                        notSignedIn(response); // A stranger is told the first thing that is missing.
                    } else {
                        problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                denied instanceof CsrfException ? "csrf" : "not-allowed");
                    }
                });
    }

    private void notSignedIn(HttpServletResponse response) throws IOException {
        problems.write(response, HttpStatus.UNAUTHORIZED, "not-signed-in");
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())
                && request.getRequestURI().startsWith("/api/");
    }
}
