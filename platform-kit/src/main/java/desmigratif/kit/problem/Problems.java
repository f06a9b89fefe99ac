package desmigratif.kit.problem;

import desmigratif.kit.Problem;
import desmigratif.kit.Trace;
import desmigratif.kit.json.CommandJson;
import desmigratif.kit.problem.ProblemTexts.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Writes a refusal as {@code application/problem+json} (RFC 9457), in both languages. */
public final class Problems {

    /** The body of a refusal. Only a fault of our own names its trace: all else has the same body every time. */
    record Body(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable String field,
            Texts texts,
            @Nullable String traceId) {}

    private final ProblemTexts texts;
    private final CommandJson json;

    Problems(ProblemTexts texts, CommandJson json) {
        this.texts = texts;
        this.json = json;
    }

    /** Every code there is, in order. */
    public SortedSet<String> codes() {
        return texts.codes();
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var trace = response.getHeader(EdgeFilter.REQUEST_ID);
        response.resetBuffer();
        response.setStatus(problem.status());
        switch (problem.status()) {
            case 401 -> response.setHeader("WWW-Authenticate", "Bearer");
            case 409 -> response.setHeader("Retry-After", "5");
            case 503 -> response.setHeader("Retry-After", "2");
            default -> {}
        }
        response.setContentType("application/problem+json");
        var body = json.write(body(problem, wantsEnglish(request), trace));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Body body(Problem problem, boolean english, @Nullable String trace) {
        var text = texts.of(problem.code(), problem.status());
        return new Body(
                "urn:desmigratif:problem:" + problem.code(),
                text.en(),
                problem.status(),
                english ? text.en() : text.id(),
                problem.code(),
                problem.field(),
                text,
                problem.status() == 500 ? trace : null);
    }

    private static boolean wantsEnglish(HttpServletRequest request) {
        var languages = request.getHeader("Accept-Language");
        return languages != null && languages.startsWith("en");
    }

    /** The trace of the request as it stands in the logs. */
    static String requestId() {
        var trace = Trace.current();
        return trace == null ? "" : Trace.id(trace);
    }
}
