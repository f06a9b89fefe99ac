package desmigratif.kit.web;

import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.store.Records;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token says of its bearer: {@code sub}, {@code roles}, {@code places}, {@code member}. */
final class Tokens {

    private Tokens() {}

    static Reader reader() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof Jwt token) || token.getSubject() == null) {
            throw new Problem(401, "not-signed-in", null);
        }
        var roles = texts(token, "roles");
        return new Reader(
                token.getSubject(),
                Arrays.stream(Role.values())
                        .filter(it -> roles.contains(Records.code(it)))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(texts(token, "places")),
                token.getClaim("member") instanceof String it ? it : null);
    }

    private static List<String> texts(Jwt token, String claim) {
        return token.getClaim(claim) instanceof Collection<?> them
                ? them.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
