package desmigratif.kit.web;

import desmigratif.kit.Answer;
import desmigratif.kit.keep.Kept;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Turns what a controller returns into status, {@code ETag} and body. */
@ControllerAdvice
final class Answers implements ResponseBodyAdvice<Object> {

    static final String REPLAYED = "Idempotency-Replayed";

    /** What a command is answered: the thing's whole id, its version, and what it tells of itself. */
    record Done(String id, long version, Map<String, Object> figures) {}

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var servlet = ((ServletServerHttpResponse) response).getServletResponse();
        return switch (body) {
            case Answer it -> done(it, servlet);
            case Kept<?> it -> kept(it, ((ServletServerHttpRequest) request).getServletRequest(), servlet);
            case null, default -> body;
        };
    }

    private static Done done(Answer answer, HttpServletResponse response) {
        response.setStatus(answer.status());
        response.setHeader("ETag", tag(answer.version()));
        if (answer.repeated()) {
            response.setHeader(REPLAYED, "true");
        }
        return new Done(answer.id(), answer.version(), answer.figures());
    }

    private static @Nullable Object kept(Kept<?> kept, HttpServletRequest request, HttpServletResponse response) {
        var tag = tag(kept.version());
        response.setHeader("ETag", tag);
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return null;
        }
        return kept.view();
    }

    private static boolean isKnown(String tag, @Nullable String seen) {
        return seen != null
                && Arrays.stream(seen.split(","))
                        .map(String::trim)
                        .anyMatch(it -> it.equals(tag) || it.equals("W/" + tag));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
