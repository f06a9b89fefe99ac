package desmigratif.test.simulation;

import desmigratif.kit.history.HistoryRow;
import desmigratif.kit.relay.SimulatedRelay;
import desmigratif.kit.relay.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The broker: takes what producers send, each producer's in order, answers late or never, and may forget its end. */
final class Broker {

    /** A record on its way. */
    private record Sending(Life from, int partition, HistoryRow fact, CompletableFuture<Wire.Place> told) {}

    final Topic topic;
    boolean down;
    private final World world;
    private final Map<String, Long> acknowledged = new HashMap<>();
    private final List<Sending> underWay = new ArrayList<>();
    private final Set<Integer> forgotten = new TreeSet<>();

    Broker(World world) {
        this.world = world;
        this.topic = new Topic();
    }

    /** The wire of one process. */
    Wire wire(Process process, Life life) {
        return new Wire() {
            @Override
            public CompletableFuture<Place> tell(HistoryRow fact) {
                world.fibres.step("send " + fact.name());
                var told = new Later<Place>(world.fibres);
                underWay.add(new Sending(life, partition(fact.of(), Topic.PARTITIONS), fact, told));
                return told;
            }

            @Override
            public Map<Integer, Long> ends() {
                world.fibres.step("ends");
                if (down || world.odds.strikes(world.odds.sendFails)) {
                    throw new IllegalStateException("the broker does not answer");
                }
                return topic.ends();
            }

            @Override
            public void behind(Map<Integer, Long> offsets, Consumer<HistoryRow> each) {
                ends().forEach((partition, end) -> {
                    long from = Math.min(end, offsets.getOrDefault(partition, -1L) + 1);
                    List.copyOf(topic.log(partition).subList((int) from, (int) (long) end))
                            .forEach(it -> each.accept(it.row()));
                });
            }

            @Override
            public int partition(String key, int partitions) {
                return SimulatedRelay.partition(key, partitions);
            }

            @Override
            public int unacknowledged() {
                return 40;
            }

            @Override
            public void close() {}
        };
    }

    /** Takes one record after the other, for ever. */
    void run() {
        while (true) {
            world.fibres.until(() -> !underWay.isEmpty());
            world.fibres.step("takes");
            if (down) {
                world.fibres.sleep(Duration.ofSeconds(2));
            }
            var heads = heads();
            if (!heads.isEmpty()) {
                take(world.odds.oneOf(heads));
            }
        }
    }

    private List<Sending> heads() {
        var heads = new ArrayList<Sending>();
        var seen = new HashSet<String>();
        for (var each : underWay) {
            if (seen.add(System.identityHashCode(each.from()) + " " + each.partition())) {
                heads.add(each);
            }
        }
        return heads;
    }

    /** Of a producer that was killed something may still arrive, or not. */
    private void take(Sending sending) {
        underWay.remove(sending);
        if (sending.from().over && isUnseen(sending.partition())) {
            return;
        }
        boolean fails = down || !isUnseen(sending.partition()) && world.odds.strikes(world.odds.sendFails);
        boolean arrives = !down && (sending.from().over || fails ? world.odds.random.nextBoolean() : true);
        long offset = arrives ? append(sending.partition(), sending.fact()) : -1;
        if (fails || !arrives) {
            sending.told().completeExceptionally(new TimeoutException("no answer of the broker"));
        } else {
            sending.told().complete(new Wire.Place(sending.partition(), offset, fellBack(sending, offset)));
        }
    }

    private boolean fellBack(Sending sending, long offset) {
        var before = acknowledged.put(System.identityHashCode(sending.from()) + " " + sending.partition(), offset);
        return before != null && offset <= before;
    }

    long append(int partition, HistoryRow fact) {
        world.trace("broker", "appends " + fact.name() + " to " + partition);
        world.checks.known(fact);
        return topic.append(partition, fact);
    }

    /** Forgets the end of a partition, as after the loss of a disk. */
    void forget(int partition) {
        int end = topic.log(partition).size();
        if (end > 0) {
            int from = Math.max(0, end - 1 - world.odds.random.nextInt(25));
            world.trace("broker", "forgets partition " + partition + " from " + from + " of " + end);
            topic.forget(partition, from);
            var mark = world.bankStore.one("relay-marks", partition);
            if (mark != null && mark.getLong("offset") >= from) {
                forgotten.add(partition);
            }
            world.seats.get(partition).forgotten(from);
        }
    }

    /** Until the relay has seen that the broker forgot, the one fault more that would hide it is not tried. */
    boolean isUnseen(int partition) {
        if (forgotten.contains(partition)) {
            var mark = world.bankStore.one("relay-marks", partition);
            if (mark != null && mark.containsKey("forgotten")) {
                forgotten.remove(partition);
            }
        }
        return forgotten.contains(partition);
    }

    boolean isUnseen() {
        return isUnseen(0) || isUnseen(1);
    }
}
