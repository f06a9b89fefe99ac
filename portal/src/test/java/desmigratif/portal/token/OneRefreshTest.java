package desmigratif.portal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

class OneRefreshTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final OAuth2AuthorizeRequest ASKED = OAuth2AuthorizeRequest.withClientRegistrationId("portal")
            .principal(new TestingAuthenticationToken("account-1", ""))
            .build();

    private final List<OAuth2AuthorizedClient> issued = new CopyOnWriteArrayList<>();
    private final List<OAuth2AuthorizedClient> saved = new ArrayList<>();

    @Test
    void asksTheIssuerOnceForManyThatHoldTheSameOldToken() {
        var one = holding(client("old", NOON.plusSeconds(59)));

        var answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(_ -> one.authorize(ASKED))
                .toList();

        assertThat(issued).hasSize(1);
        assertThat(answers).containsOnly(issued.getFirst());
        assertThat(saved).hasSize(49).containsOnly(issued.getFirst());
    }

    @Test
    void leavesATokenAloneThatIsGoodForAWhile() {
        var fresh = client("fresh", NOON.plusSeconds(61));

        holding(fresh).authorize(ASKED);

        assertThat(saved).isEmpty();
    }

    private OneRefresh holding(OAuth2AuthorizedClient held) {
        return new OneRefresh(
                _ -> {
                    var made = client("new-" + issued.size(), NOON.plusSeconds(900));
                    issued.add(made);
                    return made;
                },
                new Session(held),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private final class Session implements OneRefresh.Held {

        private final OAuth2AuthorizedClient held;

        Session(OAuth2AuthorizedClient held) {
            this.held = held;
        }

        @Override
        public @Nullable OAuth2AuthorizedClient load(OAuth2AuthorizeRequest request) {
            return held;
        }

        @Override
        public void save(OAuth2AuthorizedClient client, OAuth2AuthorizeRequest request) {
            saved.add(client);
        }
    }

    private static OAuth2AuthorizedClient client(String token, Instant expires) {
        var registration = ClientRegistration.withRegistrationId("portal")
                .clientId("portal")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/back")
                .authorizationUri("http://localhost/authorize")
                .tokenUri("http://localhost/token")
                .build();
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, token, NOON.minusSeconds(900), expires, Set.of("openid"));
        return new OAuth2AuthorizedClient(registration, "account-1", access);
    }
}
