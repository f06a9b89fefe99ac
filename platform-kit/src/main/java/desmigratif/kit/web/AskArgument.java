package desmigratif.kit.web;

import desmigratif.kit.Ask;
import desmigratif.kit.Now;
import desmigratif.kit.Problem;
import desmigratif.kit.place.Places;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Ask} of a request: token and path, and the headers {@code Idempotency-Key}, {@code Happened-At}, {@code If-Match}. */
final class AskArgument implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";
    static final String HAPPENED_AT = "Happened-At";

    private static final Pattern KEYS = Pattern.compile("[ -~]{1,255}");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern TIME = Pattern.compile("(19|20|21)[0-9]{2}-[0-9:.TZ+-]{9,26}");
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Now now;

    AskArgument(Now now) {
        this.now = now;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ask.class;
    }

    @Override
    public Ask resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory factory) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var reader = Tokens.reader();
        var village = Objects.requireNonNull(Gate.village(request));
        var zone = Places.zone(village);
        var read = now.read();
        var happened = happenedAt(request, read);
        return new Ask(
                reader.actor(),
                reader.roles(),
                village,
                key(request),
                happened == null ? read : happened,
                happened != null,
                now.heard(),
                zone,
                LocalDate.ofInstant(read, zone),
                ifMatch(request),
                reader.member());
    }

    private static @Nullable String key(HttpServletRequest request) {
        var key = only(request, KEY, "bad-key");
        if (key != null && !KEYS.matcher(key).matches()) {
            throw new Problem(400, "bad-key", KEY);
        }
        return key;
    }

    private static @Nullable Instant happenedAt(HttpServletRequest request, Instant read) {
        var text = only(request, HAPPENED_AT, "bad-time");
        if (text == null) {
            return null;
        }
        try {
            if (TIME.matcher(text).matches()) {
                var at = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
                if (at.isAfter(read.plus(GRACE))) {
                    throw new Problem(400, "date-in-future", HAPPENED_AT);
                }
                return at;
            }
        } catch (DateTimeException e) {
            // An hour that no clock has.
        }
        throw new Problem(400, "bad-time", HAPPENED_AT);
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        var text = only(request, "If-Match", "bad-if-match");
        if (text == null || text.equals("*")) {
            return null;
        }
        var version = VERSION.matcher(text);
        if (!version.matches()) {
            throw new Problem(400, "bad-if-match", "If-Match");
        }
        return Long.valueOf(version.group(1));
    }

    private static @Nullable String only(HttpServletRequest request, String header, String code) {
        var values = Collections.list(request.getHeaders(header));
        if (values.size() > 1) {
            throw new Problem(400, code, header);
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
