package desmigratif.kit.relay;

import desmigratif.kit.Now;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.keep.Outboxes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The relay of a service: woken by every write, with a scan as its safety net; several batches in flight. */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 50;
    private static final int IN_FLIGHT = 4;
    private static final Duration SCAN = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration AMNESIA = Duration.ofMinutes(1);

    private final Keeping keeping;
    private final Telling telling;
    private final Retelling retelling;
    private final Ahead ahead;
    private final Leases leases;
    private final Wire wire;
    private final Now now;
    private final Map<Outboxes, Set<String>> woken = new ConcurrentHashMap<>();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final Aside aside = new Aside();
    private final Semaphore bell = new Semaphore(0);
    private final Crew crew;
    private volatile @Nullable Thread loop;
    private Set<Integer> slots = IntStream.range(0, Outboxes.SLOTS).boxed().collect(Collectors.toSet());
    private volatile long nextScan;
    private long nextLease;
    private volatile long nextLook;
    private boolean compared;
    private String lastFailure = "";

    Relay(Keeping keeping, Wire wire, Marks marks, Leases leases, Now now) {
        this(keeping, wire, marks, leases, now, new ThreadCrew(IN_FLIGHT));
    }

    Relay(Keeping keeping, Wire wire, Marks marks, Leases leases, Now now, Crew crew) {
        this.keeping = keeping;
        this.crew = crew;
        this.wire = wire;
        this.leases = leases;
        this.now = now;
        this.nextScan = now.nanos();
        this.nextLease = nextScan;
        this.nextLook = nextScan;
        this.telling = new Telling(keeping.history(), wire, marks);
        this.retelling = new Retelling(keeping.history(), wire, marks);
        this.ahead = new Ahead(keeping.history(), wire, marks);
    }

    @Override
    public void start() {
        keeping.wakes(this::wake);
        var running = Thread.ofVirtual().name("relay").unstarted(this::run);
        loop = running; // Before it runs: it ends when it finds none.
        running.start();
    }

    @Override
    public void stop() {
        var running = loop;
        loop = null;
        if (running != null) {
            bell.release();
            try {
                running.join(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        wire.close();
    }

    @Override
    public boolean isRunning() {
        return loop != null;
    }

    void wake(Outboxes outboxes, String id) {
        woken.computeIfAbsent(outboxes, it -> ConcurrentHashMap.newKeySet()).add(id);
        bell.release();
    }

    private void run() {
        while (loop != null) {
            try {
                bell.tryAcquire(SCAN.toMillis(), TimeUnit.MILLISECONDS);
                attempt();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A turn; where it fails, the next one scans. */
    void attempt() throws InterruptedException {
        bell.drainPermits();
        try {
            turn();
        } catch (RuntimeException e) {
            LOG.warn("relay: {}", e.toString());
            nextScan = in(SCAN);
        }
    }

    boolean isRung() {
        return bell.availablePermits() > 0;
    }

    /** One turn: what was woken, then what a scan finds, now and then the leases and the broker's memory. */
    private void turn() throws InterruptedException {
        if (!isCompared()) {
            return;
        }
        for (var outboxes : keeping.outboxes()) {
            var waking = woken.get(outboxes);
            if (waking != null && isWorthwhile(waking)) {
                var ids = List.copyOf(waking);
                waking.removeAll(Set.copyOf(ids));
                CrashPoint.hit("C4");
                submit(outboxes, ids);
            }
        }
        if (isDue(nextLook)) {
            nextLook = in(AMNESIA);
            crew.look(this::look);
        }
        if (isDue(nextScan)) {
            nextScan = scan() ? now.nanos() : in(SCAN);
        }
        if (isDue(nextLease)) {
            slots = leases.hold(LEASE);
            nextLease = in(LEASE.dividedBy(3));
        }
    }

    /** A few wait until what is under way is told, and go together then; the scan waits for nobody. */
    private boolean isWorthwhile(Set<String> waking) {
        return inFlight.isEmpty() || waking.size() >= BATCH;
    }

    /** Store and broker, before anything is told; while the broker is away nothing can be told anyway. */
    private boolean isCompared() {
        try {
            if (!compared && !keeping.outboxes().isEmpty()) {
                ahead.check();
            }
            compared = true;
        } catch (RuntimeException e) {
            say(e);
        }
        return compared;
    }

    private boolean isDue(long nanos) {
        return now.nanos() - nanos >= 0;
    }

    private long in(Duration time) {
        return now.nanos() + time.toNanos();
    }

    private void look() {
        try {
            retelling.check();
        } catch (RuntimeException e) {
            LOG.info("the broker's memory could not be looked at: {}", e.toString());
            nextLook = in(SCAN.multipliedBy(5));
        }
    }

    /** Whether it found as much as it may: then there is more, as after the broker was away, and it scans again at once. */
    private boolean scan() throws InterruptedException {
        boolean more = false;
        for (var outboxes : keeping.outboxes()) {
            var besides = new HashSet<>(aside.waiting(now.nanos()));
            besides.addAll(inFlight);
            var found = outboxes.waiting(BATCH * IN_FLIGHT, slots, besides);
            submit(outboxes, found);
            more |= found.size() == BATCH * IN_FLIGHT;
        }
        return more;
    }

    private void submit(Outboxes outboxes, List<String> ids) throws InterruptedException {
        var batch = new ArrayList<String>(BATCH);
        for (var id : ids) {
            if (aside.isWaiting(id, now.nanos())) {
                continue;
            }
            if (inFlight.add(id)) {
                batch.add(id);
            } else {
                wakeAgain(outboxes, id);
            }
            if (batch.size() == BATCH) {
                dispatch(outboxes, List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            dispatch(outboxes, List.copyOf(batch));
        }
    }

    /** Told right now by another batch: looked at once more when that one is done. */
    private void wakeAgain(Outboxes outboxes, String id) {
        woken.computeIfAbsent(outboxes, it -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private void dispatch(Outboxes outboxes, List<String> ids) throws InterruptedException {
        crew.batch(() -> {
            try {
                CrashPoint.hit("R6");
                settle(telling.tell(outboxes, ids), ids);
            } catch (RuntimeException e) {
                ids.forEach(it -> aside.failed(it, now.nanos()));
                say(e);
            } finally {
                ids.forEach(inFlight::remove);
                bell.release();
            }
        });
    }

    private void settle(Telling.Outcome outcome, List<String> ids) {
        ids.forEach(aside::succeeded);
        outcome.failed().forEach((id, failure) -> {
            aside.failed(id, now.nanos());
            say(failure);
        });
        outcome.forked().forEach(aside::stop);
        if (!outcome.forgotten().isEmpty()) {
            nextLook = now.nanos();
        }
    }

    private void say(Throwable failure) {
        if (!failure.toString().equals(lastFailure)) {
            lastFailure = failure.toString();
            LOG.warn("some facts could not be told yet: {}", lastFailure);
        }
    }
}
