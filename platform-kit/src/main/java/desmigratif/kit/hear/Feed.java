package desmigratif.kit.hear;

import desmigratif.kit.Id;
import desmigratif.kit.bind.Poll;
import desmigratif.kit.crash.CrashPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.messaging.Message;

/**
 * What a service hears of one topic, a poll at a time: a function bean named after the topic, such as
 * {@code registryEvents}. What follows without a hitch is applied together, in one read and one write for each kind of
 * thing; everything else one by one, so that a fact that cannot be applied is held by itself and blocks only its thing.
 */
public final class Feed implements Consumer<Message<List<byte[]>>> {

    /** Too much was held at once: nothing is lost, the offset stays where it is. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Stopped(String topic) {
            super("ALARM: " + topic + " is not heard any more: more than 50 things were held within a minute");
        }
    }

    private final Hearing hearing;
    private final String topic;
    private final Map<String, List<Follower<?>>> followers = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Flood flood = new Flood();

    Feed(Hearing hearing, String topic) {
        this.hearing = hearing;
        this.topic = topic;
    }

    /** Folds the facts of a kind of thing into copies (or behind another guard). One kind may be followed several times. */
    public <K extends Record> Feed copy(String kind, Guard<K> copies, Consumer<Kinds<K>> kinds) {
        var read = new Kinds<K>();
        kinds.accept(read);
        return follow(kind, copies, read);
    }

    /** Acts on the facts of a kind of thing; {@code name} is the collection that guards it. */
    public Feed act(String kind, String name, Consumer<Acts> acts) {
        var read = new Acts();
        acts.accept(read);
        return follow(kind, hearing.copies(name, Acts.Nothing.class), read.kinds.oneByOne());
    }

    /** Kinds of thing that are not followed at all, on purpose. */
    public Feed ignore(String... kinds) {
        ignored.addAll(Set.of(kinds));
        return this;
    }

    private <K> Feed follow(String kind, Guard<K> guard, Kinds<K> kinds) {
        followers.computeIfAbsent(kind, it -> new ArrayList<>()).add(hearing.follower(guard, kinds));
        return this;
    }

    @Override
    public void accept(Message<List<byte[]>> poll) {
        var records = Poll.records(poll);
        hear(records);
        records.forEach(hearing.bookmarks()::heard);
    }

    /** Hears records in the order in which they were told. */
    public void hear(List<Message<byte[]>> records) {
        var all = new ArrayList<Told>(records.size());
        for (var record : records) {
            try {
                all.add(Told.of(record));
            } catch (RuntimeException e) {
                hold(Told.unreadable(record), e);
            }
        }
        var together = together(all);
        all.forEach(it -> hear(it, together));
    }

    /** Which facts each follower could apply together with others. */
    private Map<Follower<?>, Set<Told>> together(List<Told> all) {
        var ofKind = all.stream().collect(Collectors.groupingBy(it -> Id.kind(it.source())));
        var applied = new HashMap<Follower<?>, Set<Told>>();
        ofKind.forEach((kind, facts) -> {
            if (facts.size() > 1 && !flood.isStopped()) {
                followers
                        .getOrDefault(kind, List.of())
                        .forEach(it -> applied.put(it, it.together(facts, hearing.mayHold())));
            }
        });
        return applied;
    }

    /** A record that cannot even be taken apart: tried for ever, it would stand in the way of its whole partition. */
    private void hold(Told unreadable, RuntimeException why) {
        if (flood.isStopped()) {
            throw new Stopped(topic);
        }
        hearing.holdUnreadable(unreadable, why.toString());
        flood.held(unreadable.factId(), hearing.nanos());
    }

    private void hear(Told told, Map<Follower<?>, Set<Told>> together) {
        if (flood.isStopped()) {
            throw new Stopped(topic);
        }
        CrashPoint.hit("P1");
        var kind = Id.kind(told.source());
        if (ignored.contains(kind)) {
            return;
        }
        for (var follower : followers.getOrDefault(kind, List.of(hearing.stranger()))) {
            if (!together.getOrDefault(follower, Set.of()).contains(told)
                    && follower.hear(told, hearing.mayHold()) == Follower.Outcome.HELD) {
                hearing.held();
                flood.held(told.source(), hearing.nanos());
            }
            CrashPoint.hit("P4");
        }
        CrashPoint.hit("P3");
    }

    /** Tries everything held of a thing again; how many facts were applied. */
    int release(String source) {
        int applied = 0;
        for (var follower : followers.getOrDefault(Id.kind(source), List.of())) {
            applied += follower.release(source);
        }
        return applied;
    }

    Iterable<Follower<?>> followers() {
        return followers.values().stream().flatMap(List::stream).toList();
    }

    public String topic() {
        return topic;
    }

    /** Whether a kind of fact is read or passed over on purpose by everyone who follows its kind of thing. */
    public boolean knows(String kindOfThing, String kindOfFact) {
        return ignored.contains(kindOfThing)
                || followers.containsKey(kindOfThing)
                        && followers.get(kindOfThing).stream()
                                .allMatch(it -> it.kinds().knows(kindOfFact));
    }

    /** The records each kind of fact is read into. */
    public Map<String, List<Class<?>>> types() {
        var types = new HashMap<String, List<Class<?>>>();
        for (var follower : followers()) {
            follower.kinds()
                    .types()
                    .forEach((kind, type) ->
                            types.computeIfAbsent(kind, it -> new ArrayList<>()).add(type));
        }
        return types;
    }
}
