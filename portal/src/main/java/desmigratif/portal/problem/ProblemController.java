package desmigratif.portal.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Whatever fails answers with a problem: what was thrown by a controller, and what the container noticed. */
@RestController
@RestControllerAdvice
class ProblemController extends ResponseEntityExceptionHandler implements ErrorController {

    private final Problems problems;

    ProblemController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> failed(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return answer(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, null, null, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(refused.status(), refused.code(), refused.field(), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = BodyTooLarge.isBehind(ex) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.valueOf(code.value());
        return answer(status, null, null, headers);
    }

    private ResponseEntity<Object> answer(
            HttpStatus status, @Nullable String code, @Nullable String field, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers)
                .headers(Problems.headers(status))
                .body(problems.of(status, code == null ? code(status) : code, field));
    }

    static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "not-signed-in";
            case FORBIDDEN -> "not-allowed";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case CONTENT_TOO_LARGE -> "body-too-large";
            default -> status.is5xxServerError() ? "internal" : "bad-request";
        };
    }
}
