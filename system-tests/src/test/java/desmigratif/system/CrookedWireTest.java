package desmigratif.system;

import static desmigratif.system.Wire.part;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.Home;
import desmigratif.standalone.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no HTTP client sends, to the portal and to a service behind it: refused, no fault of ours, and nothing happens. */
@AtTheWorkplace
class CrookedWireTest {

    private static final Workplace PLACE = Workplace.kongsi();
    private static final String BODY = "{\"amountRupiah\":1000,\"on\":\"2026-11-30\",\"session\":\"%s\",\"device\":"
            + "\"loket-teller\",\"receipt\":%d,\"handedInBy\":\"self\"}";

    private static final AtomicLong RECEIPTS = new AtomicLong(700_000);

    private final Village village = PLACE.village();
    private final String account = PLACE.account(0);

    /** Where the portal listens, and the cooperative by itself. */
    static Stream<String> doors() {
        var state = State.read(new Home(Workplace.running().data())).orElseThrow();
        return Stream.of(
                state.address(), Objects.requireNonNull(state.services().get("cooperative")));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDepositGoesThroughThere(String door) {
        var text = body(RECEIPTS.incrementAndGet());

        var heard = Wire.to(door).ask(part(head("Content-Length: " + text.length())), part(text));

        assertThat(Wire.statuses(heard)).containsExactly(200);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void brokenRequestsAreRefused(String door) {
        var text = body(999_999);
        refused(door, "GARBAGE\r\n\r\n");
        refused(door, "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        refused(door, head("Content-Length: -5") + text);
        refused(door, head("Content-Length: 5, 6") + text);
        refused(door, head("Content-Length: 99999999999999999999") + text);
        refused(door, head("Content-Length: " + text.length(), "Content-Length: 3") + text);
        refused(door, head("Transfer-Encoding: nonsense") + text);
        refused(door, head("Transfer-Encoding: chunked") + "zz\r\n" + text + "\r\n0\r\n\r\n");
        refused(door, head("Transfer-Encoding: chunked") + "-5\r\n" + text + "\r\n0\r\n\r\n");
        refused(door, head("Content-Length: " + text.length()).replace("HTTP/1.1", "HTTP/9.9") + text);
        refused(door, head("Content-Length: " + text.length()).replace("POST ", "P\u0000ST ") + text);
        refused(door, head("Content-Length: " + text.length()).replace("/deposits", "/depo sits\\") + text);
        refused(door, head("Bad Name: x", "Content-Length: " + text.length()) + text);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void moreHeadersThanAnybodyNeedsAreRefused(String door) {
        var many = IntStream.range(0, 100_000).mapToObj(it -> "X-" + it + ": a").toArray(String[]::new);

        refused(door, head(many) + "{}");
        refused(door, head("X-Long: " + "a".repeat(200_000)) + "{}");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatIsNoUtf8JsonIsRefused(String door) throws IOException {
        var text = body(999_999);
        refused(door, "\u00EF\u00BB\u00BF" + text, 400);
        refused(door, new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1), 400);
        refused(door, text.replace("self", "s\u00ff"), 400);
        refused(door, text.replace("{", "{\"amountRupiah\":1,"), 400);
        refused(door, text + "{}", 400);
        refused(door, "[".repeat(100_000) + "]".repeat(100_000), 400);
        refused(door, "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), 400);
        refused(door, " ".repeat((1 << 20) + 1), 413);
        var bomb = new String(zeros(100 << 20), StandardCharsets.ISO_8859_1);
        var heard = Wire.to(door).ask(part(head("Content-Encoding: gzip", "Content-Length: " + bomb.length()) + bomb));
        assertThat(Wire.statuses(heard)).containsExactly(415);
    }

    /** The request is never whole, so nothing is done, however long it takes. */
    @ParameterizedTest
    @MethodSource("doors")
    void whatIsCutOffHasNoEffect(String door) {
        var before = PLACE.balance(account);
        var text = body(999_998);
        for (int cut = 0; cut < 30; cut++) {
            var half = text.substring(0, cut * text.length() / 30);
            Wire.to(door).hangUpAfter(part(head("Content-Length: " + text.length()) + half));
            Wire.to(door)
                    .hangUpAfter(part(
                            head("Transfer-Encoding: chunked") + Integer.toHexString(text.length()) + "\r\n" + half));
        }

        assertThat(PLACE.balance(account)).isEqualTo(before);
    }

    /** Someone on a bad line is waited for. */
    @ParameterizedTest
    @MethodSource("doors")
    void aSlowClientIsServed(String door) {
        var text = body(RECEIPTS.incrementAndGet());
        var parts = Stream.concat(
                        Stream.of(head("Content-Length: " + text.length())),
                        text.chars().mapToObj(it -> Character.toString(it)))
                .map(CrookedWireTest::slowly)
                .toArray(Wire.Part[]::new);

        assertThat(Wire.statuses(Wire.to(door).ask(parts))).containsExactly(200);
    }

    /** Two at once on one line: each has its answer, in order; the bad one spoils nothing but itself. */
    @ParameterizedTest
    @MethodSource("doors")
    void pipelinedRequestsAreAnsweredInOrder(String door) {
        var none = body(999_997).replace(":1000,", ":0,");
        var first = head("Content-Length: " + none.length()).replace("Connection: close\r\n", "") + none;
        var bad = "{\"bogus\":1}";
        var second = head("Content-Length: " + bad.length()) + bad;

        var heard = Wire.to(door).ask(part(first + second));

        assertThat(Wire.statuses(heard)).containsExactly(422, 400);
    }

    private void refused(String door, String request) {
        var before = PLACE.balance(account);
        var heard = Wire.to(door).ask(part(request), Socket::shutdownOutput);

        assertThat(Wire.statuses(heard))
                .as(shown(request))
                .allMatch(it -> it >= 400 && it < 500 || it == 505 || it == 501);
        assertThat(PLACE.balance(account)).as(shown(request)).isEqualTo(before);
    }

    private void refused(String door, String body, int status) {
        var before = PLACE.balance(account);
        var heard = Wire.to(door).ask(part(head("Content-Length: " + body.length()) + body));

        assertThat(Wire.statuses(heard)).as(shown(body)).containsExactly(status);
        assertThat(heard).contains("application/problem+json");
        assertThat(PLACE.balance(account)).isEqualTo(before);
    }

    private String head(String... more) {
        return "POST " + village.cooperative("savings/" + account + "/deposits") + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nAuthorization: Bearer "
                + village.as("teller").token() + "\r\n"
                + "Idempotency-Key: " + Village.made("key") + "\r\nContent-Type: application/json\r\n"
                + String.join("\r\n", List.of(more)) + "\r\n\r\n";
    }

    private static String body(long receipt) {
        return BODY.formatted(PLACE.village().whole(PLACE.session()), receipt);
    }

    private static Wire.Part slowly(String text) {
        return it -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(15));
            part(text).to(it);
        };
    }

    private static byte[] zeros(int many) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            var block = new byte[1 << 16];
            for (int left = many; left > 0; left -= block.length) {
                gzip.write(block);
            }
        }
        return packed.toByteArray();
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
