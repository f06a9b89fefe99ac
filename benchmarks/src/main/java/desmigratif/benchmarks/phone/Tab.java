package desmigratif.benchmarks.phone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tab: it is told what to do, and counts what comes over the line. */
final class Tab implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private @Nullable WebSocket socket;

    private Tab() {}

    static Tab of(HttpClient http, URI address) {
        var tab = new Tab();
        tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).join();
        return tab;
    }

    /** One command of the protocol, and what it came to. */
    JsonNode tell(String method, Map<String, Object> parameters) {
        int number = asked.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(number, answer);
        var command = Map.of("id", number, "method", method, "params", parameters);
        java.util.Objects.requireNonNull(socket)
                .sendText(Chromium.JSON.writeValueAsString(command), true)
                .join();
        var told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.path("result");
    }

    /** What an expression comes to; nothing where the page is being changed just now. */
    JsonNode value(String expression) {
        return tell("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Waits until an expression is a number, and returns it. */
    double awaited(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var now = value(expression);
            if (now.isNumber()) {
                return now.asDouble();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never: " + expression);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Counts anew. */
    void count() {
        requests.set(0);
        bytes.set(0);
    }

    int requests() {
        return requests.get();
    }

    long bytes() {
        return bytes.get();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            hear(Chromium.JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            var answer = waiting.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
        } else if (message.path("method").asString("").equals("Network.loadingFinished")) {
            requests.incrementAndGet();
            bytes.addAndGet(message.path("params").path("encodedDataLength").asLong());
        }
    }

    @Override
    public void close() {
        java.util.Objects.requireNonNull(socket).abort();
    }
}
