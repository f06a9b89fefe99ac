package desmigratif.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import desmigratif.kit.NotFound;
import desmigratif.kit.RuleBroken;
import desmigratif.kit.vault.Forgotten;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.AuthenticationServiceException;

class RefusalsTest {

    private static final ServerAddress STORE = new ServerAddress("store");

    static Stream<Throwable> passing() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadTimeoutException("slow", STORE, new RuntimeException()),
                new MongoSecurityException(MongoCredential.createPlainCredential("a", "b", new char[0]), "not yet"),
                new TimeoutException("no broker"),
                new AuthenticationServiceException("no keys"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void asksForPatienceWhereItWillPass(Throwable thrown) {
        assertThat(Refusals.problem(thrown).status()).isEqualTo(503);
    }

    @Test
    void admitsAFaultOfItsOwn() {
        assertThat(Refusals.problem(new MongoCommandException(new BsonDocument(), STORE))
                        .status())
                .isEqualTo(500);
        assertThat(Refusals.problem(new IllegalStateException()).code()).isEqualTo("internal");
    }

    @Test
    void keepsTheCodeOfARule() {
        var problem = Refusals.problem(new RuleBroken("member-not-active", "member"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("member-not-active");
        assertThat(problem.field()).isEqualTo("member");
    }

    @Test
    void tellsWhatIsGoneFromWhatNeverWas() {
        assertThat(Refusals.problem(new Forgotten("a")).status()).isEqualTo(410);
        assertThat(Refusals.problem(new NotFound("a")).status()).isEqualTo(404);
    }
}
