package desmigratif.kit.web;

import desmigratif.kit.NotFound;
import desmigratif.kit.Problem;
import desmigratif.kit.place.Places;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Scope first, then role: whoever asks outside their villages learns nothing, not even that the role would not do. The
 * answer depends on token and path alone, so it takes as long for what exists as for what does not.
 */
final class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && Routes.isOurs(method)) {
            var reader = Tokens.reader();
            var village = village(request);
            if (village != null && !(Places.isVillage(village) && reader.sees(village))) {
                throw new NotFound(village);
            }
            var allowed = Routes.rolesOf(method);
            if (allowed == null || Arrays.stream(allowed.value()).noneMatch(reader::is)) {
                throw new Problem(403, "not-allowed", null);
            }
            if (!request.getMethod().equals("GET")) {
                checkAnswerable(request);
            }
        }
        return true;
    }

    /** The framework would see it only when the answer is written, and refuse what has taken effect. */
    private static void checkAnswerable(HttpServletRequest request) {
        var accepted = Collections.list(request.getHeaders("Accept"));
        try {
            if (!accepted.isEmpty()
                    && MediaType.parseMediaTypes(accepted).stream()
                            .noneMatch(it -> it.includes(MediaType.APPLICATION_JSON))) {
                throw new Problem(406, "not-acceptable", "Accept");
            }
        } catch (InvalidMediaTypeException e) {
            throw new Problem(406, "not-acceptable", "Accept");
        }
    }

    static @Nullable String village(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? (String) path.get("village")
                : null;
    }
}
