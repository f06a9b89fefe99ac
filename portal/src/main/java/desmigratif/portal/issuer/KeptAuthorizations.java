package desmigratif.portal.issuer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import desmigratif.portal.key.Seal;
import desmigratif.portal.session.SealedObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What was granted: found by traces of its tokens, its content sealed, a code good for one exchange only. */
class KeptAuthorizations implements OAuth2AuthorizationService {

    private static final Duration LONGEST_EXCHANGE = Duration.ofMinutes(10);
    private static final List<Class<? extends OAuth2Token>> TOKENS =
            List.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class);

    private final MongoCollection<Document> store;
    private final SealedObjects sealed;
    private final Clock clock;

    KeptAuthorizations(MongoCollection<Document> store, Seal seal, Clock clock) {
        this.store = store;
        this.sealed = new SealedObjects(seal, "authorization");
        this.clock = clock;
        store.createIndex(Indexes.ascending("tokens"));
        store.createIndex(Indexes.ascending("expires"));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var document = document(authorization);
        var refresh = authorization.getRefreshToken();
        if (refresh == null) {
            store.replaceOne(Filters.eq(authorization.getId()), document, new ReplaceOptions().upsert(true));
        } else if (!replace(document, Filters.eq("tokens", trace(refresh.getToken())))
                && !replace(document, Filters.eq("exchanged", false))) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT); // Exchanged already, or removed.
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        store.deleteOne(Filters.eq(authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return read(store.find(Filters.eq(id)).first());
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var found = read(store.find(Filters.eq("tokens", Seal.trace(token))).first());
        return found != null && (type == null || isOf(found, token, type)) ? found : null;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        store.deleteMany(Filters.lt("expires", Date.from(clock.instant())));
    }

    private boolean replace(Document document, Bson condition) {
        var filter = Filters.and(Filters.eq(document.getString("_id")), condition);
        return store.replaceOne(filter, document).getMatchedCount() == 1;
    }

    private Document document(OAuth2Authorization authorization) {
        var tokens = tokens(authorization).map(KeptAuthorizations::trace).toList();
        return new Document("_id", authorization.getId())
                .append("account", authorization.getPrincipalName())
                .append("exchanged", authorization.getRefreshToken() != null)
                .append("expires", Date.from(expires(authorization)))
                .append("tokens", new ArrayList<>(tokens))
                .append("sealed", new Binary(sealed.close(authorization)));
    }

    private Instant expires(OAuth2Authorization authorization) {
        return tokens(authorization)
                .map(OAuth2Token::getExpiresAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseGet(() -> clock.instant().plus(LONGEST_EXCHANGE));
    }

    private @Nullable OAuth2Authorization read(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        var bytes = document.get("sealed", Binary.class).getData();
        return (OAuth2Authorization) sealed.open(bytes).orElse(null);
    }

    private static boolean isOf(OAuth2Authorization authorization, String token, OAuth2TokenType type) {
        return TOKENS.stream()
                .filter(kind -> type.getValue().equals(name(kind)))
                .map(authorization::getToken)
                .filter(Objects::nonNull)
                .anyMatch(held -> held.getToken().getTokenValue().equals(token));
    }

    private static String name(Class<? extends OAuth2Token> kind) {
        return kind == OAuth2AuthorizationCode.class
                ? "code"
                : kind == OAuth2AccessToken.class ? "access_token" : "refresh_token";
    }

    private static Stream<OAuth2Token> tokens(OAuth2Authorization authorization) {
        return TOKENS.stream()
                .map(authorization::getToken)
                .filter(Objects::nonNull)
                .map(OAuth2Authorization.Token::getToken);
    }

    private static String trace(OAuth2Token token) {
        return Seal.trace(token.getTokenValue());
    }
}
