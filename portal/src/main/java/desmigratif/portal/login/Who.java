package desmigratif.portal.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import desmigratif.portal.OutsideIssuerSettings;
import desmigratif.portal.issuer.Claims;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who a token says somebody is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Who(
        String id,
        String username,
        String name,
        List<String> roles,
        List<String> places,
        @Nullable String member) {

    static Who of(Jwt token, OutsideIssuerSettings.Claims names) {
        var subject = Objects.requireNonNull(token.getSubject(), "sub");
        var username = text(token, names.username());
        var name = text(token, names.name());
        return new Who(
                subject,
                username == null ? subject : username,
                name == null ? subject : name,
                list(token, names.roles()),
                list(token, names.places()),
                text(token, Claims.MEMBER));
    }

    static List<String> list(Jwt token, String path) {
        return at(token, path) instanceof Collection<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable String text(Jwt token, String path) {
        return at(token, path) instanceof String found ? found : null;
    }

    private static @Nullable Object at(Jwt token, String path) {
        Object found = token.getClaims().get(path); // Some issuers have dots, even whole addresses, in a name.
        if (found != null) {
            return found;
        }
        found = token.getClaims();
        for (var step : path.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }
}
