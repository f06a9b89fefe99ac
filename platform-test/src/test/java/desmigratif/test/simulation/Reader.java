package desmigratif.test.simulation;

import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.SimulatedHearing;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import java.time.Duration;
import java.util.List;

/** An instance of the service that hears: a copy of every account, and an entry in its own books for every deposit. */
final class Reader extends Process {

    boolean isOldRelease;
    boolean runsOldRelease;

    Reader(World world, String name) {
        super(world, name);
    }

    @Override
    void begin() {
        world.rebalance();
        runsOldRelease = isOldRelease;
        var database = world.readerStore.over(this);
        var keeping = new Keeping(database, Bank.VAULT, Bank.JSON, this, Bank.METERS, () -> null, this);
        var postings = keeping.of("posting", Posting.class, Posting.Posted.class, Posting::unknown)
                .open();
        var simulated = SimulatedHearing.over(database, Bank.JSON, this);
        var hearing = simulated.hearing();
        var known = world.flaw.guard(hearing.copies("known-accounts", KnownAccount.class), life);
        var feed = hearing.of("bank.events.v1")
                .copy("account", known, it -> KnownAccount.read(it, !runsOldRelease, world.flaw.passesOver()))
                .act(
                        "account",
                        "posted",
                        it -> it.on("deposited.v1", KnownAccount.Moved.class, heard -> post(postings, heard))
                                .passOver("opened.v1", "withdrawn.v1", "noted.v1"));
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            int partition = i;
            world.fibres.begin(name + "-" + i, life, () -> listen(feed, partition));
        }
        world.fibres.begin(name + "-sweep", life, () -> sweep(simulated));
    }

    private void post(Keeper<Posting, Posting.Post, Posting.Posted> postings, Heard<KnownAccount.Moved> heard) {
        var amount = heard.fact().amountRupiah();
        var lines = List.of(new Posting.Line("cash", amount), new Posting.Line("members", -amount));
        postings.create(heard.ask(), "posting-" + heard.factId(), new Posting.Post(world.flaw.entry(lines)));
    }

    /** As the container does: polls, hears, commits; what throws is tried again. */
    private void listen(Feed feed, int partition) {
        var seat = world.seats.get(partition);
        var log = world.broker.topic.log(partition);
        while (true) {
            world.fibres.until(() -> seat.owner == this && !world.broker.down && seat.position != log.size());
            if (seat.position > log.size()) {
                seat.position = 0; // Out of range: from the earliest.
                continue;
            }
            int generation = seat.generation;
            long at = seat.position;
            var polled = world.odds.poll(log.subList((int) at, log.size()));
            seat.position += polled.size();
            world.flaw.polled(seat, seat.position);
            seat.hearing++;
            try {
                polled.forEach(it -> world.fibres.step("hears " + it.key() + "#" + it.version()));
                world.flaw.hearing(life, polled.getFirst().version());
                feed.hear(polled.stream().map(Topic.Entry::message).toList());
                commit(seat, generation, at + polled.size());
            } catch (RuntimeException e) {
                world.fibres.step("could not: " + e.getMessage());
                if (seat.generation == generation) {
                    seat.position = Math.min(seat.position, at);
                }
                world.fibres.sleep(Duration.ofMillis(200));
            } finally {
                seat.hearing--;
            }
        }
    }

    /** Whoever has lost the partition meanwhile may not commit. */
    private void commit(Seat seat, int generation, long next) {
        if (seat.generation == generation && !world.odds.strikes(world.odds.commitLost)) {
            seat.committed = next;
        }
    }

    private void sweep(SimulatedHearing hearing) {
        while (true) {
            world.fibres.sleep(Duration.ofSeconds(15));
            try {
                hearing.sweep();
            } catch (RuntimeException e) {
                world.trace(name, "could not sweep: " + e.getMessage());
            }
        }
    }
}
