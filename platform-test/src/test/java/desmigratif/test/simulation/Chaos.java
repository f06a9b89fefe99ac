package desmigratif.test.simulation;

import java.time.Duration;

/** The large faults, one after the other: processes die or stand still, the broker forgets, clocks jump. */
final class Chaos {

    private final World world;

    Chaos(World world) {
        this.world = world;
    }

    void run(int faults) {
        for (int i = 0; i < faults; i++) {
            sleep(200, 8_000);
            one();
        }
    }

    private void one() {
        var process = world.odds.oneOf(world.processes());
        switch (world.odds.oneOf(world.faults)) {
            case KILLED -> killed(process);
            case FROZEN -> frozen(process);
            case FORGETFUL_BROKER -> forgets();
            case REBALANCED -> world.rebalance();
            case READ_AGAIN -> readAgain();
            case CLOCK_OFF -> clock(process);
            case BROKER_DOWN -> brokerDown();
            case CUT_OFF -> cutOff(process);
            case UPGRADED -> upgraded(world.odds.oneOf(world.readers));
        }
    }

    private void upgraded(Reader reader) {
        reader.isOldRelease = false;
        killed(reader);
    }

    /** In the midst of what it does: at a step that is soon to come. */
    private void killed(Process process) {
        if (process.isUp()) {
            process.diesIn(1 + world.odds.random.nextInt(60));
            later(1_000, 20_000, () -> {
                if (!world.odds.isCalm()) {
                    process.dies();
                }
                process.start();
            });
        }
    }

    /** As by SIGSTOP: long enough for leases and sessions to expire. */
    private void frozen(Process process) {
        world.trace(process.name, "stands still");
        process.life.frozenUntil =
                world.fibres.micros() + Duration.ofSeconds(35).toNanos() / 1000;
        later(9_000, 12_000, world::rebalance);
    }

    /** A broker that has lost its disk is away for a while first: whatever was acknowledged is written down by then. */
    private void forgets() {
        world.broker.down = true;
        sleep(3_000, 6_000);
        if (world.banks.stream().noneMatch(it -> it.life.frozenUntil > world.fibres.micros())) {
            world.broker.forget(world.odds.random.nextInt(Topic.PARTITIONS));
        }
        world.broker.down = false;
    }

    /** The group's offsets are set back. */
    private void readAgain() {
        var seat = world.odds.oneOf(world.seats);
        world.trace("group", "reads again");
        seat.committed = 0;
        world.rebalance();
    }

    private void clock(Process process) {
        var hours = world.odds.random.nextBoolean() ? 2 : -2;
        world.trace(process.name, "clock is off by " + hours);
        process.clockIsOff = Duration.ofHours(hours);
        if (world.odds.random.nextBoolean()) {
            killed(process); // Often enough a clock is off because the machine is not well.
        }
        later(5_000, 30_000, () -> process.clockIsOff = Duration.ZERO);
    }

    private void brokerDown() {
        world.trace("broker", "is down");
        world.broker.down = true;
        later(1_000, 90_000, () -> world.broker.down = false);
    }

    private void cutOff(Process process) {
        world.trace(process.name, "is cut off from its store");
        process.storeCutOff = true;
        later(1_000, 20_000, () -> process.storeCutOff = false);
    }

    private void later(int fromMillis, int toMillis, Runnable what) {
        world.fibres.begin("later", world.fibres.outside, () -> {
            sleep(fromMillis, toMillis);
            what.run();
        });
    }

    private void sleep(int fromMillis, int toMillis) {
        world.fibres.sleep(Duration.ofMillis(world.odds.random.nextInt(fromMillis, toMillis)));
    }
}
