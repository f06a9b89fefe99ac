package desmigratif.portal.gateway;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** What a request leaves at the door: the login of the browser is between it and the portal. */
final class LeftBehind implements RequestHttpHeadersFilter {

    private static final List<String> LEFT = List.of(HttpHeaders.COOKIE, "X-XSRF-TOKEN");

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        var crossing = HttpHeaders.copyOf(headers);
        LEFT.forEach(crossing::remove);
        return crossing;
    }
}
