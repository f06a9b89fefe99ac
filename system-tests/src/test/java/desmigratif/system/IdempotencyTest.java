package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A repeat of a command that moves money is answered as the first time and takes effect once, for every command that
 * demands a key in OpenAPI: one that is not known here is missing by name.
 */
@AtTheWorkplace
class IdempotencyTest {

    /** One more than a document keeps receipts. */
    private static final int UNTIL_FORGOTTEN = 257;

    private static final int AT_ONCE = Integer.getInteger("repeats", 20);

    private final Running running = Workplace.running();
    private final List<Operation> operations = Operation.all(running);
    private final Village village = Workplace.kongsi().village();
    private final Sending sending = new Sending(running, village, operations);
    private final Map<String, MoneyCommand> known = commands(Workplace.kongsi());

    private static Map<String, MoneyCommand> commands(Workplace place) {
        var commands = new HashMap<>(CooperativeMoney.of(place));
        commands.putAll(BusinessMoney.of(place));
        return commands;
    }

    @Test
    void everyCommandThatDemandsAKeyIsKnownHere() {
        assertThat(demandingAKey()).hasSizeGreaterThanOrEqualTo(12).isSubsetOf(known.keySet());
        assertThat(known.keySet()).as("no longer a command that moves money").isSubsetOf(demandingAKey());
    }

    @TestFactory
    Stream<DynamicContainer> repeats() {
        return demandingAKey().stream().map(it -> dynamicContainer(it, rows(it)));
    }

    private List<String> demandingAKey() {
        return operations.stream()
                .filter(Operation::movesMoney)
                .map(Operation::name)
                .sorted()
                .toList();
    }

    private Stream<DynamicNode> rows(String name) {
        var command = known.get(name);
        if (command == null) {
            return Stream.of(dynamicTest(
                    "is known", () -> fail(name + " demands a key, but nobody says here when it is accepted")));
        }
        return Stream.of(
                row("demands a key", () -> demandsAKey(command.accepted())),
                row("takes a plain key of 1 to 255 characters", () -> refusesBadKeys(command.accepted())),
                row("a request that cannot be read does not burn the key", () -> burnsNoKey(command.accepted())),
                row("a repeat is answered as the first", () -> answersAsTheFirst(command.accepted())),
                row("another body is refused", () -> refusesAnotherBody(command.accepted())),
                row("many at once have one effect", () -> hasOneEffect(command.accepted())),
                row("a key belongs to the thing", () -> belongsToTheThing(name, command)),
                row("what was refused is refused again", () -> refusesAgain(command.refused())),
                row("is found in history", () -> isFoundInHistory(command.accepted())));
    }

    private static DynamicTest row(String name, org.junit.jupiter.api.function.Executable test) {
        return dynamicTest(name, test);
    }

    private void demandsAKey(MoneyCommand.Sent it) {
        long before = sending.version(it);

        refused(sending.send(it, Map.of()), 400, "key-required");

        assertThat(sending.version(it)).isEqualTo(before);
    }

    private void refusesBadKeys(MoneyCommand.Sent it) {
        long before = sending.version(it);

        refused(sending.send(it, Map.of("Idempotency-Key", "")), 400, "bad-key");
        refused(sending.send(it, Map.of("Idempotency-Key", "k".repeat(256))), 400, "bad-key");
        refused(sending.send(it, Map.of("Idempotency-Key", "k".repeat(1_000))), 400, "bad-key");
        assertThat(sending.onTheWire(it, "kunci-\u00e9"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"bad-key\"");
        for (var unwritten : List.of("kunci-\u0001", "\u007f")) {
            assertThat(sending.onTheWire(it, unwritten))
                    .startsWith("HTTP/1.1 400")
                    .contains("problem+json");
        }
        assertThat(sending.version(it)).isEqualTo(before);
        var longest = Village.made("key");
        sending.keyed(it, longest + "k".repeat(255 - longest.length())).expect(200);
    }

    private void burnsNoKey(MoneyCommand.Sent it) {
        long before = sending.version(it);
        var key = Village.made("key");

        for (var broken : List.of("", "{", "[]", "{\"unknown\":1}")) {
            assertThat(sending.sendText(it, key, broken).status()).isEqualTo(400);
        }
        for (var field : it.body().keySet()) {
            var without = new HashMap<>(it.body());
            without.remove(field);
            refused(sending.send(it, without, Map.of("Idempotency-Key", key)), 400, "field-missing");
        }
        if (it.body().containsKey("amountRupiah")) {
            var none = CooperativeMoney.with(it.body(), "amountRupiah", 0);
            refused(sending.send(it, none, Map.of("Idempotency-Key", key)), 422, "amount-not-positive");
        }
        assertThat(sending.version(it)).isEqualTo(before);
        sending.keyed(it, key).expect(200);
    }

    private void answersAsTheFirst(MoneyCommand.Sent it) {
        var key = Village.made("key");
        var first = sending.keyed(it, key).expect(200);
        // The thing moves on, or refuses to: either way it is another command's doing.
        sending.keyed(it, Village.made("key"));
        long moved = sending.version(it);

        same(sending.keyed(it, key), first);
        same(sending.send(it, Map.of("Idempotency-Key", key, "If-Match", "\"1\"")), first);
        assertThat(sending.version(it)).isEqualTo(moved);
        refused(sending.send(it, Map.of("Idempotency-Key", Village.made("key"), "If-Match", "\"1\"")), 412, "stale");
    }

    private void refusesAnotherBody(MoneyCommand.Sent it) {
        var key = Village.made("key");
        var first = sending.keyed(it, key).expect(200);
        long after = sending.version(it);

        if (it.other() != null) {
            refused(sending.send(it, it.other(), Map.of("Idempotency-Key", key)), 422, "key-reused");
        }
        refused(
                sending.send(it, Map.of("Idempotency-Key", key, "Happened-At", "2026-11-30T01:00:00Z")),
                422,
                "key-reused");
        assertThat(sending.version(it)).isEqualTo(after);
        same(sending.keyed(it, key), first);
    }

    private void hasOneEffect(MoneyCommand.Sent it) throws Exception {
        long before = sending.version(it);
        var key = Village.made("key");
        var start = new CountDownLatch(1);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Caller.Reply> client = () -> {
                start.await();
                return sending.send(it, Map.of("Idempotency-Key", key));
            };
            var sent = IntStream.range(0, AT_ONCE)
                    .mapToObj(each -> clients.submit(client))
                    .toList();
            start.countDown();
            var replies = new ArrayList<Caller.Reply>();
            for (var each : sent) {
                replies.add(each.get());
            }
            checkOneEffect(replies);
        }
        assertThat(sending.version(it)).isEqualTo(before + 1);
    }

    private static void checkOneEffect(List<Caller.Reply> replies) {
        var done = replies.stream().filter(it -> it.status() == 200).toList();
        assertThat(done).isNotEmpty();
        assertThat(done)
                .extracting(Caller.Reply::body)
                .containsOnly(done.getFirst().body());
        assertThat(done)
                .filteredOn(it -> !it.headers().containsKey("Idempotency-Replayed"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(replies).filteredOn(it -> it.status() != 200).allSatisfy(it -> {
            assertThat(it.status()).isEqualTo(503);
            assertThat(it.headers()).containsKey("Retry-After");
        });
    }

    private void belongsToTheThing(String name, MoneyCommand command) {
        var key = Village.made("key");
        var mine = sending.keyed(command.accepted(), key).expect(200);

        var another = sending.keyed(command.accepted(), key).expect(200);
        var there =
                Objects.requireNonNull(commands(Workplace.cihonje()).get(name)).accepted();
        var foreign = Workplace.cihonje()
                .village()
                .as(there.role())
                .patiently("POST", there.path(), there.body(), key)
                .expect(200);

        for (var reply : List.of(another, foreign)) {
            assertThat(reply.headers()).doesNotContainKey("Idempotency-Replayed");
            assertThat(reply.body().get("id")).isNotEqualTo(mine.body().get("id"));
        }
        assertThat(foreign.body().get("id").asString())
                .startsWith(Workplace.cihonje().village().code() + "/");
        assertThat(foreign.body().toString()).doesNotContain(village.code());
    }

    private void refusesAgain(MoneyCommand.Refused refused) {
        var it = refused.sent();
        var key = Village.made("key");
        var first = refused(sending.keyed(it, key), 422, refused.code());

        if (refused.cure() == null) {
            same(sending.keyed(it, key), first);
            return;
        }
        refused.cure().run();
        same(sending.keyed(it, key), first);
        sending.keyed(it, Village.made("key")).expect(200);
        same(sending.keyed(it, key), first);
    }

    private void isFoundInHistory(MoneyCommand.Sent it) throws Exception {
        var key = Village.made("key");
        var first = sending.keyed(it, key).expect(200);
        var receipts = new Receipts(running);
        assertThat(receipts.of(it.path(), first.body().get("id").asString())).contains(key);

        try (var clients = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, UNTIL_FORGOTTEN)
                    .mapToObj(each -> clients.submit(() -> sending.keyed(it, Village.made("key"))))
                    .toList();
            for (var each : sent) {
                assertThat(each.get().status()).isIn(200, 422);
            }
        }

        assertThat(receipts.of(it.path(), first.body().get("id").asString())).doesNotContain(key);
        long after = sending.version(it);
        same(sending.keyed(it, key), first);
        assertThat(sending.version(it)).isEqualTo(after);
    }

    private void same(Caller.Reply repeat, Caller.Reply first) {
        assertThat(repeat.status()).isEqualTo(first.status());
        assertThat(repeat.body()).isEqualTo(first.body());
        if (first.status() == 200) {
            assertThat(repeat.headers()).containsEntry("Idempotency-Replayed", "true");
        }
    }

    private static Caller.Reply refused(Caller.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        return reply;
    }
}
