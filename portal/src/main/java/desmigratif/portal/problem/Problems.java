package desmigratif.portal.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes problems of codes, and writes them where no controller can. */
@Component
public final class Problems {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int SECONDS_TO_WAIT = 5;

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The problem of this code, in words. */
    public Problem of(HttpStatus status, String code, @Nullable String field) {
        var indonesian = text(code, INDONESIAN);
        return new Problem(
                "urn:desmigratif:problem:" + code,
                indonesian,
                status.value(),
                indonesian,
                code,
                field,
                Map.of("id", indonesian, "en", text(code, Locale.ENGLISH)));
    }

    /** Answers with this problem, unless an answer is already under way. */
    public void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers(status).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        json.writeValue(response.getOutputStream(), of(status, code, null));
    }

    /** The headers that belong to an answer of this status. */
    public static HttpHeaders headers(HttpStatus status) {
        var headers = new HttpHeaders();
        switch (status) {
            case UNAUTHORIZED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS ->
                headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
            default -> {}
        }
        return headers;
    }

    private String text(String code, Locale language) {
        var unexpected = texts.getMessage("problem.internal", null, language);
        return Objects.requireNonNull(texts.getMessage("problem." + code, null, unexpected, language));
    }
}
