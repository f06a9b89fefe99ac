package desmigratif.portal.page;

import java.util.stream.Collectors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The headers that every answer carries, whoever gives it. */
public final class PageHeaders {

    private static final long YEAR_IN_SECONDS = 31_536_000;

    private final String contentPolicy;
    private final boolean secure;

    PageHeaders(Shell shell, boolean secure) {
        // Bootstrap draws ticks and arrows as images inside its style sheet, hence the data: addresses.
        contentPolicy = "default-src 'self'; script-src 'self' %s; img-src 'self' data:; object-src 'none'; "
                        .formatted(shell.inline().stream()
                                .map("'sha256-%s'"::formatted)
                                .collect(Collectors.joining(" ")))
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
        this.secure = secure;
    }

    /** Adds them to a filter chain. */
    public HttpSecurity on(HttpSecurity http) {
        return http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                            policy -> policy.policy("camera=(self), geolocation=(), microphone=(), payment=(), usb=()"))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            transport(headers);
        });
    }

    /** For files no browser opens by themselves: what guards a page would only be weight on a slow line. */
    public HttpSecurity onParts(HttpSecurity http) {
        return http.headers(headers -> {
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                    .xssProtection(HeadersConfigurer.XXssConfig::disable)
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            transport(headers);
        });
    }

    /** The proxy in front ends TLS, so what counts is the name browsers use and not how this request came. */
    private void transport(HeadersConfigurer<HttpSecurity> headers) {
        if (secure) {
            headers.httpStrictTransportSecurity(
                    tls -> tls.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(YEAR_IN_SECONDS));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
