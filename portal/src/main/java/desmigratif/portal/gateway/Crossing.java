package desmigratif.portal.gateway;

import desmigratif.portal.problem.BodyTooLarge;
import desmigratif.portal.problem.Problems;
import desmigratif.portal.problem.Refused;
import desmigratif.portal.token.CurrentToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes a request over to its service with the token of whoever sent it, and says so if there is no getting there. */
final class Crossing implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Crossing.class);
    private static final String KEY = "Idempotency-Key";

    private static final String ACTING_AS = "Acting-As";

    private final CurrentToken token;
    private final Problems problems;

    Crossing(CurrentToken token, Problems problems) {
        this.token = token;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> service) throws Exception {
        try {
            var who = (Authentication)
                    request.principal().orElseThrow(() -> new Refused(HttpStatus.UNAUTHORIZED, "not-signed-in"));
            checkKeys(request);
            checkIsStill(request, who);
            var relayed = ServerRequest.from(request)
                    .headers(headers -> {
                        headers.remove(ACTING_AS);
                        headers.setBearerAuth(token.value(who));
                    })
                    .build();
            return service.handle(relayed);
        } catch (Refused refused) {
            return problem(refused.status(), refused.code(), refused.field());
        } catch (ResourceAccessException e) {
            if (BodyTooLarge.isBehind(e)) {
                return problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", null);
            }
            LOG.warn("No way to {}: {}", request.path(), String.valueOf(e.getCause()));
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "service-away", null);
        }
    }

    /** On the way on, every letter that is not plain would become a question mark, and two keys one. */
    private static void checkKeys(ServerRequest request) {
        for (var key : request.headers().header(KEY)) {
            if (!key.chars().allMatch(it -> it >= ' ' && it <= '~')) {
                throw new Refused(HttpStatus.BAD_REQUEST, "bad-key", KEY);
            }
        }
    }

    /** What waited on a shared phone goes out as whoever typed it in, never as whoever is signed in by then. */
    private void checkIsStill(ServerRequest request, Authentication who) {
        var meant = request.headers().firstHeader(ACTING_AS);
        if (meant != null && !meant.equals(token.read(who).getSubject())) {
            throw new Refused(HttpStatus.CONFLICT, "other-user");
        }
    }

    private ServerResponse problem(HttpStatus status, String code, @Nullable String field) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.putAll(Problems.headers(status)))
                .body(problems.of(status, code, field));
    }
}
