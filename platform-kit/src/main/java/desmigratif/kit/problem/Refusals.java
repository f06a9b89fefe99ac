package desmigratif.kit.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import desmigratif.kit.NotFound;
import desmigratif.kit.NotHeardYet;
import desmigratif.kit.Problem;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.vault.Forgotten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Whatever goes wrong becomes a problem with a code: never a page, never a stack trace, never a 5xx for bad input. */
final class Refusals implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        try {
            write(request, response, thrown);
        } catch (IOException e) {
            LOG.debug("The asker is gone: {}", e.toString());
        }
        return new ModelAndView();
    }

    void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        if (thrown instanceof AsyncRequestNotUsableException) {
            return;
        }
        var problem = problem(thrown);
        if (problem.status() == 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), thrown);
        } else if (problem.status() == 503) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getServletPath(), thrown.toString());
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException it && it.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", it.getSupportedMethods()));
        }
        problems.write(problem, request, response);
    }

    static Problem problem(Throwable thrown) {
        return switch (thrown) {
            case Problem it -> it;
            case RuleBroken it -> new Problem(422, it.code(), it.field());
            case NotFound _ -> new Problem(404, "not-found", null);
            case NotHeardYet _ -> new Problem(409, "not-heard-yet", null);
            case Forgotten _ -> new Problem(410, "forgotten", null);
            case MongoException it -> store(it);
            case RetriableException _ -> Problem.busy("broker-away");
            case AuthenticationServiceException _ -> Problem.busy("keys-away");
            default -> request(thrown);
        };
    }

    /** A store that is away, or not ready to trust us, will be back: the driver's security exceptions are of that kind. */
    private static Problem store(MongoException thrown) {
        var transientFault = thrown instanceof MongoSocketException
                || thrown instanceof MongoTimeoutException
                || thrown instanceof MongoSecurityException
                || thrown instanceof MongoInterruptedException
                || thrown instanceof MongoNotPrimaryException
                || thrown instanceof MongoNodeIsRecoveringException
                || thrown instanceof MongoServerUnavailableException
                || thrown instanceof MongoConnectionPoolClearedException
                || thrown instanceof MongoExecutionTimeoutException
                || thrown instanceof MongoWriteConcernException
                || thrown.hasErrorLabel("RetryableWriteError");
        return transientFault ? Problem.busy("store-away") : new Problem(500, "internal", null);
    }

    private static Problem request(Throwable thrown) {
        return switch (thrown) {
            case HttpMessageNotReadableException it -> body(it);
            case MethodArgumentTypeMismatchException it -> new Problem(400, "bad-parameter", it.getName());
            case MissingServletRequestParameterException it ->
                new Problem(400, "parameter-missing", it.getParameterName());
            case MissingServletRequestPartException it -> new Problem(400, "part-missing", it.getRequestPartName());
            case MissingRequestHeaderException it -> new Problem(400, "header-missing", it.getHeaderName());
            case MaxUploadSizeExceededException _ -> new Problem(413, "body-too-large", null);
            case MultipartException _ -> new Problem(400, "bad-multipart", null);
            case BindException it ->
                new Problem(
                        400,
                        "invalid-value",
                        it.getFieldError() == null ? null : it.getFieldError().getField());
            case ErrorResponse it -> status(it.getStatusCode().value());
            default -> new Problem(500, "internal", null);
        };
    }

    private static Problem body(HttpMessageNotReadableException thrown) {
        for (Throwable it = thrown.getCause(); it != null; it = it.getCause()) {
            if (it instanceof Problem problem) {
                return problem;
            }
        }
        return new Problem(400, thrown.getCause() == null ? "body-missing" : "bad-body", null);
    }

    /** What servlet container and framework say in numbers only. */
    static Problem status(int status) {
        return new Problem(
                status,
                switch (status) {
                    case 401 -> "not-signed-in";
                    case 403 -> "not-allowed";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "body-too-large";
                    case 415 -> "unsupported-media-type";
                    case 503 -> "busy";
                    default -> status < 500 ? "bad-request" : "internal";
                },
                null);
    }
}
