package desmigratif.portal.gateway;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** What an answer may not bring: cookies are the portal's alone, and the headers that guard pages are set here, once. */
final class LeftThere implements ResponseHttpHeadersFilter {

    private static final List<String> LEFT = List.of(
            HttpHeaders.SET_COOKIE,
            HttpHeaders.SERVER,
            "Content-Security-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
        var crossing = HttpHeaders.copyOf(headers);
        LEFT.forEach(crossing::remove);
        return crossing;
    }
}
