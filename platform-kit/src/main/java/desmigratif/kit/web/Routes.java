package desmigratif.kit.web;

import desmigratif.kit.Ask;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Default deny: a route of ours that names no role, or asks for a village it does not have, stops the start. */
public final class Routes {

    private final List<RequestMappingHandlerMapping> mappings;

    Routes(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Who may use a route, as the method says, or its class; null where it is none of ours. */
    public static @Nullable For rolesOf(HandlerMethod method) {
        var own = method.getMethod().getAnnotation(For.class);
        return own != null ? own : method.getBeanType().getAnnotation(For.class);
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("desmigratif.");
    }

    void check() {
        var broken = mappings.stream()
                .flatMap(it -> it.getHandlerMethods().entrySet().stream())
                .filter(it -> isOurs(it.getValue()))
                .flatMap(it -> complaints(it.getKey(), it.getValue()).stream())
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n", broken));
        }
    }

    private static List<String> complaints(RequestMappingInfo route, HandlerMethod method) {
        var allowed = rolesOf(method);
        if (allowed == null || allowed.value().length == 0) {
            return List.of(route + " names no role: put @For on " + method);
        }
        var asks = Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == Ask.class);
        if (asks && !route.getPatternValues().stream().allMatch(it -> it.contains("/villages/{village}"))) {
            return List.of(route + " takes an Ask but its path has no /villages/{village}: " + method);
        }
        return List.of();
    }
}
