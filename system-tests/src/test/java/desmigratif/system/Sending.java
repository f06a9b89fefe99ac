package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sends commands that move money; whatever is answered must be what OpenAPI says may be. */
final class Sending {

    private final Running running;
    private final Village village;
    private final List<Operation> operations;

    Sending(Running running, Village village, List<Operation> operations) {
        this.running = running;
        this.village = village;
        this.operations = operations;
    }

    long version(MoneyCommand.Sent it) {
        var tag = village.as(it.viewer()).get(it.thing()).expect(200).headers().get("ETag");
        return Long.parseLong(Objects.requireNonNull(tag).replace("\"", ""));
    }

    /** Patiently: what is not heard of yet, or busy, is sent again. */
    Caller.Reply keyed(MoneyCommand.Sent it, String key) {
        return declared(it, village.as(it.role()).patiently("POST", it.path(), it.body(), key));
    }

    private Caller.Reply declared(MoneyCommand.Sent it, Caller.Reply reply) {
        var operation = operations.stream()
                .filter(each -> each.isAt("POST", it.path()))
                .findFirst()
                .orElseThrow();
        assertThat(operation.declares(reply))
                .as(operation.name() + " declares " + reply)
                .isTrue();
        return reply;
    }

    Caller.Reply send(MoneyCommand.Sent it, Map<String, String> headers) {
        return send(it, it.body(), headers);
    }

    Caller.Reply send(MoneyCommand.Sent it, Map<String, Object> body, Map<String, String> headers) {
        return declared(it, village.as(it.role()).send("POST", it.path(), body, headers));
    }

    Caller.Reply sendText(MoneyCommand.Sent it, String key, String body) {
        return declared(it, village.as(it.role()).send("POST", it.path(), body, key, "application/json"));
    }

    String onTheWire(MoneyCommand.Sent it, String key) {
        var body = Caller.json(it.body());
        return Wire.to(running.address())
                .ask(Wire.part("POST " + it.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + village.as(it.role()).token() + "\r\n"
                        + "Idempotency-Key: " + key + "\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
    }
}
