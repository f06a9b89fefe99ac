package desmigratif.portal.token;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/**
 * Refreshes a token once, however many requests of a page find it expired: an issuer that gives a new refresh token each
 * time would take the second of them for theft and sign everybody out.
 */
final class OneRefresh implements OAuth2AuthorizedClientManager {

    /** What is left of a token's life when a new one is fetched. */
    static final Duration MARGIN = Duration.ofSeconds(60);

    private static final int LOCKS = 64;
    private static final int REMEMBERED = 1_000;

    private final OAuth2AuthorizedClientManager manager;
    private final Held held;
    private final Clock clock;
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(_ -> new Object()).toArray();
    private final Map<String, OAuth2AuthorizedClient> refreshed = Collections.synchronizedMap(new Recent());

    /** The tokens of the request that is being served, and where to put newer ones. */
    interface Held {

        @Nullable
        OAuth2AuthorizedClient load(OAuth2AuthorizeRequest request);

        void save(OAuth2AuthorizedClient client, OAuth2AuthorizeRequest request);
    }

    OneRefresh(OAuth2AuthorizedClientManager manager, Held held, Clock clock) {
        this.manager = manager;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest request) {
        var client = held.load(request);
        if (client == null || isFresh(client)) {
            return manager.authorize(request);
        }
        var old = client.getAccessToken().getTokenValue();
        synchronized (locks[Math.floorMod(old.hashCode(), LOCKS)]) {
            var known = refreshed.get(old);
            if (known != null) {
                held.save(known, request);
                return known;
            }
            var made = manager.authorize(request);
            if (made != null) {
                refreshed.put(old, made);
            }
            return made;
        }
    }

    private boolean isFresh(OAuth2AuthorizedClient client) {
        var expires = client.getAccessToken().getExpiresAt();
        return expires == null || expires.isAfter(clock.instant().plus(MARGIN));
    }

    private static final class Recent extends LinkedHashMap<String, OAuth2AuthorizedClient> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2AuthorizedClient> eldest) {
            return size() > REMEMBERED;
        }
    }
}
