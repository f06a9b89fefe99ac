package desmigratif.kit.web;

import desmigratif.kit.Problem;
import desmigratif.kit.Role;
import desmigratif.kit.store.Records;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** Reads once what a token says of its bearer, under the names its issuer uses. */
final class Tokens implements Converter<Jwt, Tokens.Bearer> {

    private final SecuritySettings.Claims names;

    Tokens(SecuritySettings.Claims names) {
        this.names = names;
    }

    /** Who bears a good token. */
    static final class Bearer extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

        private static final long serialVersionUID = 1L;

        private Bearer(Jwt token, Reader reader) {
            super(token, reader, token, List.of());
            setAuthenticated(true);
        }

        @Override
        public Map<String, Object> getTokenAttributes() {
            return getToken().getClaims();
        }
    }

    /** Who asks now. */
    static Reader reader() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof Reader reader)) {
            throw new Problem(401, "not-signed-in", null);
        }
        return reader;
    }

    @Override
    public Bearer convert(Jwt token) {
        var roles = texts(token, names.roles());
        var subject = token.getSubject();
        if (subject == null) {
            throw new Problem(401, "not-signed-in", null);
        }
        return new Bearer(
                token,
                new Reader(
                        subject,
                        Arrays.stream(Role.values())
                                .filter(it -> roles.contains(Records.code(it)))
                                .collect(Collectors.toUnmodifiableSet()),
                        Set.copyOf(texts(token, names.places())),
                        at(token, names.member()) instanceof String it ? it : null));
    }

    private static List<String> texts(Jwt token, String name) {
        return at(token, name) instanceof Collection<?> them
                ? them.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static @Nullable Object at(Jwt token, String name) {
        Object found = token.getClaims().get(name); // Some issuers have dots, even whole addresses, in a name.
        if (found != null) {
            return found;
        }
        found = token.getClaims();
        for (var step : name.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }
}
