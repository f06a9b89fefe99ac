package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.standalone.check.Answered;
import desmigratif.test.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A teller's and an officer's work without end: deposits, payouts that are made and payouts that are refused, services.
 * It keeps what it was answered; what it got no answer to is uncertain until it is sent again under the same key.
 */
final class Load {

    /** A command on its way. */
    record Sent(String path, String role, Map<String, Object> body, String key, String thing, long amount) {}

    private record Done(Sent sent, int status) {}

    private static final long TOO_MUCH = 900_000_000;

    private final Village village;
    private final List<String> people;
    private final List<String> accounts;
    private final String session;
    private final List<@Nullable String> doors;
    private final Queue<Done> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> uncertain = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private @Nullable ExecutorService writers;
    private AtomicBoolean stop = new AtomicBoolean();
    private int repeated;

    private Load(Village village, List<String> people, List<String> accounts, String session, List<String> doors) {
        this.village = village;
        this.people = people;
        this.accounts = accounts;
        this.session = session;
        this.doors = new ArrayList<>();
        this.doors.add(null); // The portal's.
        this.doors.addAll(doors);
    }

    /** A village with a cooperative, a teller at her drawer, and three members' accounts. */
    static Load in(Village village) {
        village.isEnrolled("disnaker.sambas");
        var people = village.registersMany(12, "Warga");
        village.foundsItsCooperative(people.subList(0, 9));
        var session = village.opensTheTill("teller", 0);
        var accounts = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var member = village.becomesACandidate(people.get(i), "Warga " + (i + 1));
            village.paysHerPrincipal(member, session);
            accounts.add(village.account(member, "voluntary"));
        }
        return new Load(village, people, accounts, session, List.of());
    }

    /** The same village, with a second door to the cooperative. */
    Load alsoAt(String door) {
        return new Load(village, people, accounts, session, List.of(door));
    }

    List<String> accounts() {
        return accounts;
    }

    void begin(int many) {
        var stopped = new AtomicBoolean();
        var working = Executors.newVirtualThreadPerTaskExecutor();
        stop = stopped;
        writers = working;
        for (int w = 0; w < many; w++) {
            var door = doors.get(w % doors.size());
            working.submit(() -> {
                while (!stopped.get()) {
                    send(next(turn.getAndIncrement()), door);
                }
            });
        }
    }

    /** Until so many more commands were answered. */
    void awaitMore(int many) {
        int from = answered.size();
        Until.holds(() -> answered.size() >= from + many, "commands flow", Duration.ofMinutes(3));
    }

    boolean isFlowing() {
        return writers != null;
    }

    void end() {
        stop.set(true);
        if (writers != null) {
            writers.close();
            writers = null;
        }
    }

    private Sent next(int i) {
        var key = Village.made("key");
        if (i % 4 == 0) {
            var person = people.get(i % people.size());
            var body = Map.<String, Object>of("on", Village.TODAY, "kind", "information", "result", "done");
            return new Sent(village.registry("persons/" + person + "/services"), "petugas", body, key, person, 0);
        }
        var account = accounts.get(i % accounts.size());
        var path = village.cooperative("savings/" + account);
        if (i % 4 == 1) {
            long amount = i % 8 == 1 ? TOO_MUCH : 100;
            var body = Map.<String, Object>of(
                    "amountRupiah", amount, "on", Village.TODAY, "session", village.whole(session));
            return new Sent(path + "/withdrawals", "teller", body, key, account, -amount);
        }
        long amount = 1_000 + i % 5;
        return new Sent(path + "/deposits", "teller", village.deposit(session, amount), key, account, amount);
    }

    /** The other door is the cooperative's: a service of the officer's goes in at the portal's. */
    private void send(Sent sent, @Nullable String door) {
        try {
            var reply = village.as(sent.role())
                    .at(sent.amount() == 0 ? null : door)
                    .post(sent.path(), sent.body(), sent.key());
            if (reply.status() == 200 || reply.status() == 422) {
                answered.add(new Done(sent, reply.status()));
            } else {
                assertThat(reply.status()).as(reply.body().toString()).isIn(409, 502, 503, 504);
                uncertain.add(sent);
            }
        } catch (RuntimeException e) {
            uncertain.add(sent);
        }
    }

    /** Everything that got no answer, under the key it had; and some of what did, which must be answered the same. */
    void sendsAgain() {
        for (var sent = uncertain.poll(); sent != null; sent = uncertain.poll()) {
            var reply = village.as(sent.role()).patiently("POST", sent.path(), sent.body(), sent.key());
            assertThat(reply.status()).as(reply.body().toString()).isIn(200, 422);
            answered.add(new Done(sent, reply.status()));
        }
        for (var done : some().toList()) {
            var sent = done.sent();
            village.as(sent.role())
                    .patiently("POST", sent.path(), sent.body(), sent.key())
                    .expect(done.status());
        }
    }

    /** Old and new ones, others each time. */
    private Stream<Done> some() {
        int from = repeated++;
        var all = List.copyOf(answered);
        return Stream.iterate(from % 7, it -> it < all.size(), it -> it + Math.max(1, all.size() / 12))
                .map(all::get);
    }

    List<Answered> answers() {
        assertThat(uncertain).isEmpty();
        return answered.stream()
                .map(it ->
                        new Answered(village.whole(it.sent().thing()), it.sent().key(), it.status()))
                .toList();
    }

    /** What an account took and gave, as its teller was told. */
    List<Long> moved(String account) {
        return answered.stream()
                .filter(it -> it.status() == 200 && it.sent().thing().equals(account))
                .map(it -> it.sent().amount())
                .toList();
    }
}
