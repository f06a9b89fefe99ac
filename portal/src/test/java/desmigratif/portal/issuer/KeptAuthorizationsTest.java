package desmigratif.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import desmigratif.portal.RunningPortal;
import desmigratif.portal.key.Seal;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

class KeptAuthorizationsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");

    private final RunningPortal portal = RunningPortal.shared();
    private final MongoCollection<Document> store =
            portal.bean(MongoDatabase.class).getCollection("authorizations-" + UUID.randomUUID());
    private final KeptAuthorizations kept = at(NOON);

    @Test
    void areFoundByEachOfTheirTokens() {
        kept.save(granted());
        kept.save(exchanged(byCode(), "1"));

        assertThat(byCode().getPrincipalName()).isEqualTo("account-1");
        assertThat(kept.findByToken("access-1", OAuth2TokenType.ACCESS_TOKEN)).isEqualTo(byCode());
        assertThat(kept.findByToken("refresh-1", OAuth2TokenType.REFRESH_TOKEN)).isEqualTo(byCode());
        assertThat(kept.findByToken("refresh-1", null)).isEqualTo(byCode());
        assertThat(kept.findByToken("refresh-1", OAuth2TokenType.ACCESS_TOKEN)).isNull();
        assertThat(kept.findByToken("refresh-2", null)).isNull();
        assertThat(kept.findById(byCode().getId())).isEqualTo(byCode());
    }

    @Test
    void areExchangedOnceThoughTwoSawTheCodeUnused() {
        kept.save(granted());
        var one = byCode();
        var other = byCode();

        kept.save(exchanged(one, "1"));

        assertThatThrownBy(() -> kept.save(exchanged(other, "2"))).isInstanceOf(OAuth2AuthenticationException.class);
        assertThat(kept.findByToken("access-1", null)).isNotNull();
    }

    @Test
    void areRefreshedAsOftenAsWanted() {
        kept.save(granted());
        kept.save(exchanged(byCode(), "1"));

        var refreshed = OAuth2Authorization.from(byCode()).token(access("2")).build();
        kept.save(refreshed);

        assertThat(kept.findByToken("access-2", null)).isNotNull();
        assertThat(kept.findByToken("access-1", null)).isNull();
    }

    @Test
    void stayAwayOnceTheyWereRemoved() {
        kept.save(granted());
        kept.save(exchanged(byCode(), "1"));
        var underWay = OAuth2Authorization.from(byCode()).token(access("2")).build();

        kept.remove(byCode());

        assertThatThrownBy(() -> kept.save(underWay)).isInstanceOf(OAuth2AuthenticationException.class);
        assertThat(store.countDocuments()).isZero();
    }

    @Test
    void areSweptAwayAfterTheirLastToken() {
        kept.save(granted());
        kept.save(exchanged(byCode(), "1"));

        at(NOON.plusSeconds(43_199)).sweep();
        assertThat(store.countDocuments()).isEqualTo(1);
        at(NOON.plusSeconds(43_201)).sweep();

        assertThat(store.countDocuments()).isZero();
    }

    private KeptAuthorizations at(Instant now) {
        return new KeptAuthorizations(store, portal.bean(Seal.class), Clock.fixed(now, ZoneOffset.UTC));
    }

    private OAuth2Authorization byCode() {
        return Objects.requireNonNull(kept.findByToken("code", CODE));
    }

    private OAuth2Authorization granted() {
        var client = Objects.requireNonNull(
                portal.bean(RegisteredClientRepository.class).findByClientId("portal"));
        var who = UsernamePasswordAuthenticationToken.authenticated("account-1", null, Set.of());
        return OAuth2Authorization.withRegisteredClient(client)
                .principalName("account-1")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(Principal.class.getName(), who)
                .token(new OAuth2AuthorizationCode("code", NOON, NOON.plusSeconds(300)))
                .build();
    }

    private static OAuth2Authorization exchanged(OAuth2Authorization granted, String number) {
        return OAuth2Authorization.from(granted)
                .token(access(number))
                .refreshToken(new OAuth2RefreshToken("refresh-" + number, NOON, NOON.plusSeconds(43_200)))
                .build();
    }

    private static OAuth2AccessToken access(String number) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "access-" + number, NOON, NOON.plusSeconds(900));
    }
}
