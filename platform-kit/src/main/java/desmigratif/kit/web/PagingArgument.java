package desmigratif.kit.web;

import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Paging} of a request from {@code ?after=…&limit=…}. */
final class PagingArgument implements HandlerMethodArgumentResolver {

    private static final Pattern CURSOR = Pattern.compile("[!-~]{1,200}");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|1[0-9]{2}|200");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        var after = checked(request.getParameter("after"), CURSOR, "bad-cursor", "after");
        var limit = checked(request.getParameter("limit"), LIMIT, "bad-limit", "limit");
        return new Paging(after, limit == null ? Paging.FIRST.limit() : Integer.parseInt(limit));
    }

    private static @Nullable String checked(@Nullable String text, Pattern form, String code, String field) {
        if (text != null && !form.matcher(text).matches()) {
            throw new Problem(400, code, field);
        }
        return text;
    }
}
