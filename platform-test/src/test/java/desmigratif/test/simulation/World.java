package desmigratif.test.simulation;

import desmigratif.test.memory.MemoryStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** All there is in one simulated history: two instances of each service, their stores, the broker, the clients. */
final class World {

    private static final int CLIENTS = 3;
    private static final int SETTLES_WITHIN_SECONDS = 150;

    final Trace trace = new Trace();
    final Fibres fibres;
    final Odds odds;
    final Flaw flaw;
    final MemoryStore bankStore;
    final MemoryStore readerStore;
    final Broker broker;
    final List<Seat> seats = List.of(new Seat(), new Seat());
    final List<Bank> banks;
    final List<Reader> readers;
    final Accounts accounts;
    final Checks checks;
    final List<Fault> faults;
    private final boolean many;

    World(Simulation simulation) {
        var random = new SplittableRandom(simulation.seed());
        many = simulation.many();
        flaw = simulation.flaw();
        faults = simulation.faults();
        fibres = new Fibres(random, trace);
        odds = new Odds(random, many);
        bankStore = new MemoryStore(flaw.bankStore(this));
        readerStore = new MemoryStore(flaw.readerStore());
        broker = new Broker(this);
        banks = List.of(new Bank(this, "bank-1"), new Bank(this, "bank-2"));
        readers = List.of(new Reader(this, "reader-1"), new Reader(this, "reader-2"));
        accounts = new Accounts(odds);
        checks = new Checks(this);
    }

    /** Lives the whole history; throws what did not hold. */
    void run() throws Throwable {
        fibres.begin("world", fibres.outside, this::live);
        fibres.run();
    }

    private void live() {
        boolean old = odds.random.nextBoolean();
        readers.forEach(it -> it.isOldRelease = old);
        processes().forEach(Process::start);
        fibres.begin("broker", fibres.outside, broker::run);
        var busy = new ArrayList<String>();
        for (int i = 1; i <= CLIENTS; i++) {
            alongside("client-" + i, busy, () -> new Client(this).run(16));
        }
        alongside("chaos", busy, () -> new Chaos(this).run(many ? 20 : 6));
        fibres.until(busy::isEmpty, Duration.ofMinutes(many ? 5 : 60));
        if (!many) {
            calm();
            settle();
        }
        checks.all(!many);
        fibres.end();
    }

    private void alongside(String name, List<String> busy, Runnable what) {
        busy.add(name);
        fibres.begin(name, fibres.outside, () -> {
            what.run();
            busy.remove(name);
        });
    }

    /** The faults stop: everybody runs the newest release, reaches the store and the broker, and knows the time. */
    private void calm() {
        trace("world", "is calm");
        odds.calm();
        broker.down = false;
        for (var process : processes()) {
            process.clockIsOff = Duration.ZERO;
            process.storeCutOff = false;
            process.life.frozenUntil = 0;
        }
        for (var reader : readers) {
            reader.isOldRelease = false;
            if (reader.runsOldRelease) {
                reader.dies();
            }
        }
        processes().stream().filter(it -> !it.isUp()).forEach(Process::start);
    }

    private void settle() {
        for (int i = 0; i < SETTLES_WITHIN_SECONDS && !checks.isSettled(); i++) {
            fibres.sleep(Duration.ofSeconds(1));
        }
    }

    List<Process> processes() {
        return Stream.concat(banks.stream(), readers.stream())
                .map(Process.class::cast)
                .toList();
    }

    /** Partitions are given to those of the group who live. */
    void rebalance() {
        var living = readers.stream().filter(Process::isUp).toList();
        if (!living.isEmpty()) {
            trace("group", "is rebalanced");
            seats.forEach(it -> it.given(odds.oneOf(living)));
        }
    }

    void trace(String who, String what) {
        trace.add(fibres.micros(), who, what);
    }
}
