package desmigratif.kit.problem;

import desmigratif.kit.Problem;
import desmigratif.kit.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost ring of a request: its trace, the size of its body, and whatever the rings inside let through. */
final class EdgeFilter extends OncePerRequestFilter {

    static final String REQUEST_ID = "X-Request-Id";

    private final Refusals refusals;

    EdgeFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Trace.within(request.getHeader("traceparent"), () -> {
                try (var _ = MDC.putCloseable("traceId", Problems.requestId())) {
                    response.setHeader(REQUEST_ID, Problems.requestId());
                    chain.doFilter(limited(request), response);
                }
                return null;
            });
        } catch (ServletException e) {
            refusals.write(request, response, e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | IOException e) {
            refusals.write(request, response, e);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static HttpServletRequest limited(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Problem(415, "unsupported-media-type", "Content-Encoding");
        }
        return LimitedBody.of(request);
    }
}
