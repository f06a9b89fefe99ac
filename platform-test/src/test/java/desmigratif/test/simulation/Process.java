package desmigratif.test.simulation;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import desmigratif.kit.Now;
import desmigratif.kit.keep.Machine;
import desmigratif.test.memory.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every simulated process stands on: its clock, its link to the store, the machine it runs on. */
abstract class Process implements Now, Link, Machine {

    static final Instant BEGIN = Instant.parse("2026-11-30T03:00:00Z");

    /** So few that a repeat is often looked up in history. */
    static final int RECEIPTS = 2;

    final World world;
    final String name;
    Life life;
    Duration clockIsOff = Duration.ZERO;
    boolean storeCutOff;
    private int stepsToLive;
    private Set<String> taken = new HashSet<>();

    Process(World world, String name) {
        this.world = world;
        this.name = name;
        this.life = new Life(name);
        life.over = true;
    }

    /** Starts a new process with an empty memory. */
    final void start() {
        if (isUp()) {
            return;
        }
        life = new Life(name);
        taken = new HashSet<>();
        world.trace(name, "starts");
        begin();
    }

    abstract void begin();

    final void diesIn(int steps) {
        stepsToLive = steps;
    }

    final void dies() {
        stepsToLive = 0;
        if (isUp() && !(this instanceof Bank && world.broker.isUnseen())) {
            world.trace(name, "is killed");
            life.over = true;
        }
    }

    private void step(String what) {
        if (stepsToLive > 0 && --stepsToLive == 0 && !world.odds.isCalm()) {
            dies();
        }
        world.fibres.step(what);
    }

    final boolean isUp() {
        return !life.over;
    }

    @Override
    public Instant read() {
        return heard();
    }

    @Override
    public Instant heard() {
        var time = BEGIN.plus(clockIsOff).plusNanos(world.fibres.micros() * 1000);
        return time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    @Override
    public long nanos() {
        return world.fibres.micros() * 1000;
    }

    @Override
    public <T> T call(String what, Supplier<T> call) {
        step(what);
        if (storeCutOff || isAtRisk(what) && world.odds.strikes(world.odds.storeAway)) {
            throw lost(what);
        }
        T result;
        try {
            result = call.get();
        } catch (MongoException e) {
            step(what + " refused");
            throw e;
        }
        if (!what.startsWith("find") && !what.startsWith("count")) {
            step(what + " done");
            if (isAtRisk(what) && world.odds.strikes(world.odds.replyLost)) {
                throw lost(what);
            }
        }
        return result;
    }

    private boolean isAtRisk(String what) {
        return !what.endsWith("relay-marks") || !world.broker.isUnseen();
    }

    @Override
    public void between(String what) {
        step("within " + what);
        if (isAtRisk(what) && world.odds.strikes(world.odds.replyLost)) {
            throw lost(what);
        }
    }

    private MongoSocketReadException lost(String what) {
        world.trace(name, what + " is not answered");
        return new MongoSocketReadException("no answer to " + what, new ServerAddress("memory"));
    }

    @Override
    public String newId() {
        long high = (BEGIN.toEpochMilli() << 16) | 0x7000 | world.odds.random.nextInt(0x1000);
        return new UUID(high, world.odds.random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    @Override
    public <T extends @Nullable Object> T alone(String id, Supplier<T> what) {
        var mine = taken;
        world.fibres.until(() -> !mine.contains(id));
        mine.add(id);
        try {
            return what.get();
        } finally {
            mine.remove(id);
        }
    }

    @Override
    public void pause(int tried) {
        world.fibres.sleep(Duration.ofMillis(1 + world.odds.random.nextInt(1 << Math.min(tried, 6))));
    }

    @Override
    public int mostUntold() {
        return 5;
    }

    @Override
    public int receipts() {
        return RECEIPTS;
    }
}
