package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * The platform is killed while commands flow, and started again: every acknowledged command has taken effect once, what
 * was not acknowledged takes effect once when it is sent again, and books and figures agree.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 120;
    private static final int WRITERS = 6;

    /** A deposit or a service on its way: what is sent, and the key under which it is sent again. */
    private record Sent(String path, String role, Map<String, Object> body, String key, String thing, long amount) {}

    private final Running running = Running.empty("kills");
    private final Village village = new Village(running, "6101042014", "kongsi");
    private final Queue<Sent> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> uncertain = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingAndDoublesNothing() throws InterruptedException {
        running.start();
        try (running) {
            village.isEnrolled("disnaker.sambas");
            var people = village.registersMany(12, "Warga");
            village.foundsItsCooperative(people.subList(0, 9));
            var session = village.opensTheTill("teller", 0);
            var accounts = accounts(people, session);

            for (int round = 0; round < ROUNDS; round++) {
                killWhileTheyWork(accounts, people, session);
                running.start();
                sendAgainWhatIsUncertain();
            }

            checkAccounts(accounts);
            checkServices(people);
            checkBooks();
            checkFigures();
        }
    }

    private List<String> accounts(List<String> people, String session) {
        var accounts = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var member = village.becomesACandidate(people.get(i), "Warga " + (i + 1));
            village.paysHerPrincipal(member, session);
            accounts.add(village.account(member, "voluntary"));
        }
        return accounts;
    }

    private void killWhileTheyWork(List<String> accounts, List<String> people, String session)
            throws InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_A_KILL);
        var stop = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < WRITERS; w++) {
                int turn = w;
                writers.submit(() -> {
                    for (int i = turn; !stop.get(); i++) {
                        send(next(i, accounts, people, session), enough);
                    }
                });
            }
            assertThat(enough.await(120, TimeUnit.SECONDS)).as("commands flow").isTrue();
            running.kill();
            stop.set(true);
        }
    }

    private Sent next(int i, List<String> accounts, List<String> people, String session) {
        var key = Village.made("key");
        if (i % 3 == 0) {
            var person = people.get(i % people.size());
            var service = Map.<String, Object>of("on", Village.TODAY, "kind", "information", "result", "done");
            return new Sent(village.registry("persons/" + person + "/services"), "petugas", service, key, person, 0);
        }
        var account = accounts.get(i % accounts.size());
        var body = village.deposit(session, 1_000 + i % 5);
        return new Sent(
                village.cooperative("savings/" + account + "/deposits"), "teller", body, key, account, 1_000 + i % 5);
    }

    private void send(Sent sent, CountDownLatch enough) {
        try {
            var reply = village.as(sent.role()).post(sent.path(), sent.body(), sent.key());
            if (reply.status() == 200) {
                acknowledged.add(sent);
                enough.countDown();
            } else {
                assertThat(reply.status()).as(reply.body().toString()).isIn(409, 503);
                uncertain.add(sent);
            }
        } catch (RuntimeException e) {
            uncertain.add(sent);
        }
    }

    private void sendAgainWhatIsUncertain() {
        for (var sent = uncertain.poll(); sent != null; sent = uncertain.poll()) {
            village.as(sent.role())
                    .patiently("POST", sent.path(), sent.body(), sent.key())
                    .expect(200);
            acknowledged.add(sent);
        }
    }

    private void checkAccounts(List<String> accounts) {
        for (var account : accounts) {
            var mine = acknowledged.stream()
                    .filter(it -> it.thing().equals(account))
                    .toList();
            var statement = village.as("teller")
                    .get(village.cooperative("savings/" + account + "/statement"))
                    .expect(200)
                    .body();

            assertThat(statement.get("lines")).hasSize(mine.size());
            assertThat(statement.get("account").get("balanceRupiah").asLong())
                    .isEqualTo(mine.stream().mapToLong(Sent::amount).sum());
        }
    }

    private void checkServices(List<String> people) {
        var expected = new ConcurrentHashMap<String, Integer>();
        acknowledged.stream().filter(it -> it.amount() == 0).forEach(it -> expected.merge(it.thing(), 1, Integer::sum));
        for (var person : people) {
            var timeline = village.as("petugas")
                    .get(village.registry("persons/" + person + "/timeline"))
                    .expect(200)
                    .body();
            var given = 0;
            for (var moment : timeline) {
                given += moment.get("type").asString().equals("service-given.v1") ? 1 : 0;
            }
            assertThat(given).isEqualTo(expected.getOrDefault(person, 0));
        }
    }

    /** Control accounts against the members' sums, once everything is posted. */
    private void checkBooks() {
        var check = village.as("manajer")
                .await(
                        village.cooperative("books/usp/check"),
                        it -> it.body().path("stillToPost").asLong(1) == 0)
                .body();

        assertThat(check.get("right").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.get("debitRupiah").asLong())
                .isEqualTo(check.get("creditRupiah").asLong());
    }

    /** What reporting has folded, fact by fact and through every kill, is what a rebuild from zero comes to. */
    private void checkFigures() {
        var operator = running.as("operator");
        village.as("petugas")
                .await(
                        "/api/reporting/v1/places/" + village.code() + "/figures?period=2026-11",
                        it -> it.status() == 200
                                && !it.body().get("provisional").asBoolean());
        operator.post("/api/reporting/v1/rebuild", Map.of(), null).expect(200);
        operator.await(
                "/api/reporting/v1/rebuild", it -> it.body().path("ready").asBoolean(false));

        var prints = operator.get("/api/reporting/v1/fingerprint").expect(200).body();
        assertThat(prints.get("built")).isEqualTo(prints.get("collections"));
    }
}
