package desmigratif.test.simulation;

import static org.bson.BsonDocument.parse;

import desmigratif.kit.hear.Guard;
import desmigratif.kit.relay.Wire;
import desmigratif.test.memory.Twist;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;

/** Mistakes that are easily made, planted around the real code, and the check that must notice each. */
enum PlantedBug {
    OFFSET_COMMITTED_FIRST(
            Check.NOTHING_STUCK,
            () -> new Flaw() {
                @Override
                void polled(Seat seat, long next) {
                    seat.committed = next;
                }
            },
            Fault.KILLED),

    DEDUPE_OFF(Check.GUARD_RISES, Forgetting::new),

    PUBLISH_BEFORE_WRITE(Check.TOPIC_KNOWN, () -> new Flaw() {
        @Override
        Twist bankStore(World world) {
            return new Published(world);
        }
    }),

    CLEAR_BEFORE_ACKNOWLEDGEMENT(Check.EVERYTHING_TOLD, () -> new Flaw() {
        @Override
        Wire wire(Wire real, World world, Life life) {
            return new HastyWire(real, life, false);
        }
    }),

    TWO_FACTS_IN_FLIGHT(Check.TOPIC_ORDER, () -> new Flaw() {
        @Override
        Wire wire(Wire real, World world, Life life) {
            return new HastyWire(real, life, true);
        }
    }),

    UNIQUE_INDEX_DROPPED(
            Check.UNIQUE,
            () -> bank(new Twist() {
                @Override
                public boolean keepsUnique(String collection) {
                    return !collection.equals("account");
                }
            })),

    VILLAGE_FILTER_DROPPED(
            Check.OWN_VILLAGE,
            () -> bank(new Twist() {
                @Override
                public BsonDocument asked(String collection, BsonDocument filter) {
                    return Conditions.without(filter, "village");
                }
            })),

    HALF_BALANCED_ENTRY(Check.BOOKS_BALANCE, () -> new Flaw() {
        @Override
        List<Posting.Line> entry(List<Posting.Line> lines) {
            return lines.subList(0, 1);
        }
    }),

    RETRY_WITH_NEW_KEY(Check.ONE_EFFECT, () -> new Flaw() {
        @Override
        String key(String key, int attempt) {
            return key + "-" + attempt;
        }
    }),

    STALE_PROJECTION_OVERWRITE(Check.GUARD_RISES, () -> new Flaw() {
        @Override
        Twist readerStore() {
            return new Twist() {
                @Override
                public BsonDocument asked(String collection, BsonDocument filter) {
                    return collection.equals("known-accounts") ? Conditions.without(filter, "version") : filter;
                }
            };
        }
    }),

    UNKNOWN_KIND_PASSED_OVER(Check.COPY_IS_FOLD, () -> new Flaw() {
        @Override
        boolean passesOver() {
            return true;
        }
    }),

    RECEIPT_EVICTED_BEFORE_ITS_FACT_IS_IN_HISTORY(
            Check.SAME_ANSWER,
            () -> bank(new Twist() {
                @Override
                public BsonDocument changed(String collection, Document found, BsonDocument changes) {
                    return Conditions.with(changes, "$slice", new BsonInt32(-Process.RECEIPTS));
                }
            }),
            Fault.BROKER_DOWN),

    OUTBOX_SINCE_SET_ONLY_WHEN_SEEN_EMPTY(
            Check.EVERYTHING_TOLD,
            () -> bank(new Twist() {
                private final Map<Thread, Boolean> sawSome = new WeakHashMap<>();

                @Override
                public Document seen(String collection, Document document) {
                    if (collection.equals("account")) {
                        sawSome.put(
                                Thread.currentThread(),
                                !document.getList("outbox", Document.class).isEmpty());
                    }
                    return document;
                }

                @Override
                public BsonDocument changed(String collection, Document found, BsonDocument changes) {
                    return collection.equals("account") && sawSome.getOrDefault(Thread.currentThread(), false)
                            ? Conditions.without(changes, "$min")
                            : changes;
                }
            }),
            Fault.BROKER_DOWN,
            Fault.CUT_OFF),

    FORGOTTEN_END_NOT_WRITTEN_DOWN(
            Check.EVERYTHING_TOLD,
            () -> bank(new Twist() {
                @Override
                public BsonDocument changed(String collection, Document found, BsonDocument changes) {
                    return changes.equals(parse("{$set: {forgotten: true}}")) ? new BsonDocument() : changes;
                }
            }),
            Fault.FORGETFUL_BROKER);

    final Check caughtBy;
    final Supplier<Flaw> flaw;

    /** The faults that bring it to light, where the usual ones seldom do. */
    final List<Fault> faults;

    PlantedBug(Check caughtBy, Supplier<Flaw> flaw, Fault... faults) {
        this.caughtBy = caughtBy;
        this.flaw = flaw;
        this.faults = faults.length == 0 ? Fault.USUAL : List.of(faults);
    }

    private static Flaw bank(Twist twist) {
        return new Flaw() {
            @Override
            Twist bankStore(World world) {
                return twist;
            }
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " → " + caughtBy;
    }

    /** Takes what it hears for new, whatever it has heard before. */
    private static final class Forgetting extends Flaw {

        private final Map<Life, Long> hearing = new WeakHashMap<>();

        @Override
        void hearing(Life life, long version) {
            hearing.put(life, version);
        }

        @Override
        Guard<KnownAccount> guard(Guard<KnownAccount> real, Life life) {
            return new Guard<>() {
                @Override
                public String name() {
                    return real.name();
                }

                @Override
                public State<KnownAccount> read(String source) {
                    var state = real.read(source);
                    long version = hearing.getOrDefault(life, Long.MAX_VALUE);
                    return version <= state.version() ? new State<>(version - 1, null, state.copy()) : state;
                }

                @Override
                public boolean write(Move<KnownAccount> move) {
                    var now = real.read(move.heard().source()).version();
                    return real.write(new Move<>(now, move.heard(), move.copy()));
                }
            };
        }
    }
}
