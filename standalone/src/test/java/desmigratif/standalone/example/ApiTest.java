package desmigratif.standalone.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final Call CALL = Call.post("deposits.csv, line 7", "teller.kongsi", "/things", Map.of("a", 1))
            .key("key-1")
            .on(LocalDate.of(2026, 11, 20));

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Api api;

    private record Answer(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        api = new Api("http://localhost:" + server.getAddress().getPort(), account -> "token-of-" + account);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksInTheNameOfAnAccountUnderAKeyAsOfADay() {
        answers.add(new Answer(201, "{\"id\": \"6101042014/thing-1\"}"));

        var body = api.done(CALL);

        assertThat(body.path("id").asString()).isEqualTo("6101042014/thing-1");
        assertThat(asked)
                .containsExactly("POST /things Bearer token-of-teller.kongsi key-1 2026-11-20T05:00:00Z {\"a\":1}");
    }

    @Test
    void asksTheSameAgainWhatIsOnlyAMatterOfTime() {
        answers.add(new Answer(409, "{\"code\": \"not-heard-yet\"}"));
        answers.add(new Answer(503, "{\"code\": \"busy\"}"));
        answers.add(new Answer(0, "the connection is cut"));
        answers.add(new Answer(200, "{}"));

        api.done(CALL);

        assertThat(asked).hasSize(4).containsOnly(asked.getFirst());
    }

    @Test
    void doesNotAskAgainWhatIsRefused() {
        answers.add(new Answer(422, "{\"code\": \"receipt-used\", \"field\": \"receipt\"}"));

        assertThatThrownBy(() -> api.done(CALL))
                .isInstanceOf(ExampleFailed.class)
                .hasMessageContaining(
                        "deposits.csv, line 7: POST /things as teller.kongsi: 422 receipt-used (receipt)");
        assertThat(asked).hasSize(1);
    }

    @Test
    void waitsForWhatAFactUnderWayWillBringAbout() {
        answers.add(new Answer(404, "{\"code\": \"not-found\"}"));
        answers.add(new Answer(200, "{\"stage\": \"asked\"}"));
        answers.add(new Answer(200, "{\"stage\": \"arrived\"}"));

        var stage = api.until(CALL, it -> it.path("stage").asString().equals("arrived") ? "there" : null);

        assertThat(stage).isEqualTo("there");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Happened-At"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        var answer = answers.remove();
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        var body = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
