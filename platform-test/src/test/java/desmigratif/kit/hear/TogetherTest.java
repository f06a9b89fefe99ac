package desmigratif.kit.hear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Now;
import desmigratif.kit.json.FactJson;
import desmigratif.test.memory.Link;
import desmigratif.test.memory.MemoryStore;
import desmigratif.test.memory.Twist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** A poll of several facts: what follows is written at once, and nothing else is any different. */
class TogetherTest {

    private static final String CUP = "6101042014/cup-0198c0de-0000-7000-8000-000000000001";
    private static final String PLATE = "6101042014/cup-0198c0de-0000-7000-8000-000000000002";

    record Filled(int drops) {}

    record Cup(int drops) {}

    private final MemoryStore store = new MemoryStore(Twist.NONE);
    private final Hearing hearing = SimulatedHearing.over(store.over(Link.SOUND), new FactJson(), new Now() {
                @Override
                public Instant read() {
                    return Instant.EPOCH;
                }

                @Override
                public Instant heard() {
                    return Instant.EPOCH;
                }
            })
            .hearing();
    private final Copies<Cup> cups = hearing.copies("cups", Cup.class);
    private final List<Integer> writes = new ArrayList<>();

    @Test
    void writesEachThingOnceAtTheEndOfWhatFollows() {
        var feed = feed(cups);

        feed.hear(List.of(
                filled(CUP, 1, 2), filled(PLATE, 1, 5), filled(CUP, 2, 3), filled(CUP, 2, 3), filled(CUP, 3, 4)));

        assertThat(cups.find(CUP)).isEqualTo(new Cup(9));
        assertThat(cups.find(PLATE)).isEqualTo(new Cup(5));
        assertThat(writes).containsExactly(2);
        assertThat(hearing.heldFacts()).isZero();
    }

    @Test
    void holdsWhatDoesNotFollowAndNothingElse() {
        var feed = feed(cups);

        feed.hear(List.of(filled(CUP, 1, 2), filled(PLATE, 2, 5), filled(CUP, 2, 3), filled(PLATE, 3, 1)));

        assertThat(cups.find(CUP)).isEqualTo(new Cup(5));
        assertThat(hearing.held(10)).extracting(Held.Row::reason).containsExactly("gap", "gap");
    }

    @Test
    void holdsAFactThatFailsAndWhatComesAfterItOfTheSameThing() {
        var feed = feed(cups);

        feed.hear(List.of(filled(CUP, 1, 2), filled(CUP, 2, 13), filled(CUP, 3, 1), filled(PLATE, 1, 5)));

        assertThat(cups.find(CUP)).isEqualTo(new Cup(2));
        assertThat(cups.find(PLATE)).isEqualTo(new Cup(5));
        assertThat(hearing.held(10)).extracting(Held.Row::reason).containsExactly("failed", "gap");
    }

    @Test
    void goesOnFromWhereAnotherReaderHasMovedAThingMeanwhile() {
        var other = feed(cups);
        var first = filled(CUP, 1, 2);
        var overtaken = new Watched(cups) {
            @Override
            public Map<String, State<Cup>> readAll(Collection<String> sources) {
                var states = super.readAll(sources);
                other.hear(List.of(first));
                return states;
            }
        };

        feed(overtaken).hear(List.of(first, filled(CUP, 2, 3), filled(PLATE, 1, 5), filled(CUP, 3, 4)));

        assertThat(cups.find(CUP)).isEqualTo(new Cup(9));
        assertThat(cups.find(PLATE)).isEqualTo(new Cup(5));
        assertThat(hearing.heldFacts()).isZero();
    }

    private Feed feed(Guard<Cup> guard) {
        return hearing.of("bank.events.v1")
                .copy(
                        "cup",
                        guard == cups ? new Watched(cups) : guard,
                        it -> it.on("filled.v1", Filled.class, (now, heard) -> {
                            if (heard.fact().drops() == 13) {
                                throw new IllegalStateException("spilt");
                            }
                            return new Cup((now == null ? 0 : now.drops())
                                    + heard.fact().drops());
                        }));
    }

    private static Message<byte[]> filled(String source, int version, int drops) {
        return MessageBuilder.withPayload(("{\"drops\":" + drops + "}").getBytes(UTF_8))
                .setHeader(KafkaHeaders.RECEIVED_KEY, source)
                .setHeader("ce_type", "filled.v1")
                .setHeader("ce_id", "fact-" + version)
                .setHeader("ce_sequence", "" + version)
                .setHeader("ce_time", "2026-11-24T03:00:00Z")
                .build();
    }

    /** How many things were written at once. */
    private class Watched implements Guard<Cup> {

        private final Guard<Cup> real;

        Watched(Guard<Cup> real) {
            this.real = real;
        }

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public State<Cup> read(String source) {
            return real.read(source);
        }

        @Override
        public Map<String, State<Cup>> readAll(Collection<String> sources) {
            return real.readAll(sources);
        }

        @Override
        public boolean write(Move<Cup> move) {
            return real.write(move);
        }

        @Override
        public boolean writeAll(Collection<Move<Cup>> moves) {
            writes.add(moves.size());
            return real.writeAll(moves);
        }
    }
}
