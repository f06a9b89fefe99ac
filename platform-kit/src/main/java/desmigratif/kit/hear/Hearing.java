package desmigratif.kit.hear;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.bind.Bookmarks;
import desmigratif.kit.json.FactJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the feeds of a service and the copies they keep; sweeps what is held, now and then. */
public final class Hearing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final Duration SWEEP = Duration.ofSeconds(15);

    private final MongoDatabase database;
    private final Held held;
    private final Bookmarks bookmarks;
    private final FactJson json;
    private final Now now;
    private final List<Feed> feeds = new CopyOnWriteArrayList<>();
    private final Semaphore end = new Semaphore(0);
    private final Follower<?> stranger;
    private volatile boolean mayHold = true;
    private volatile @Nullable Thread sweeper;

    Hearing(MongoDatabase database, FactJson json, Now now, MeterRegistry meters) {
        this.database = database;
        this.held = new MongoHeld(database);
        this.bookmarks = new Bookmarks(database);
        this.json = json;
        this.now = now;
        this.stranger = follower(copies("strangers", Acts.Nothing.class), new Kinds<>());
        meters.gauge("feed.held", held, Held::count);
    }

    /** Begins to describe what is heard of a topic. */
    public Feed of(String topic) {
        var feed = new Feed(this, topic);
        feeds.add(feed);
        return feed;
    }

    /** Copies of foreign things in a collection of that name. */
    public <K extends Record> Copies<K> copies(String name, Class<K> type) {
        return new Copies<>(database.getCollection(name), type);
    }

    /** Tries everything held of a thing again, whoever holds it; how many facts were applied. */
    public int release(String source) {
        return feeds.stream().mapToInt(it -> it.release(source)).sum();
    }

    /** The first of all that is held. */
    List<Held.Row> held(int limit) {
        return held.first(limit);
    }

    /** How many facts are held. */
    public long heldFacts() {
        return held.count();
    }

    public List<Feed> feeds() {
        return feeds;
    }

    <K> Follower<K> follower(Guard<K> guard, Kinds<K> kinds) {
        return new Follower<>(guard, kinds, held, json, now);
    }

    /** Holds the facts of kinds of thing that nobody has named. */
    Follower<?> stranger() {
        return stranger;
    }

    boolean mayHold() {
        return mayHold;
    }

    void held() {
        mayHold = true;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Belongs to no follower, so no sweep tries it again; it stays until somebody has looked at it. */
    void holdUnreadable(Told told, String error) {
        LOG.error("ALARM a record of {} cannot be read and is held: {}", told.source(), error);
        held.hold(new Held.Row("unreadable", told, "unreadable", error, now.heard()));
    }

    long nanos() {
        return now.nanos();
    }

    @Override
    public void start() {
        sweeper = Thread.ofVirtual().name("held-sweep").start(this::sweepNowAndThen);
    }

    private void sweepNowAndThen() {
        try {
            while (!end.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    bookmarks.write();
                    sweep();
                } catch (RuntimeException e) {
                    LOG.info("held facts could not be swept: {}", e.toString());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void sweep() {
        if (held.count() == 0) {
            mayHold = false;
            return;
        }
        for (var feed : feeds) {
            for (var follower : feed.followers()) {
                held.sources(follower.name(), 1_000).forEach(follower::release);
            }
        }
    }

    @Override
    public void stop() {
        end.release();
        sweeper = null;
        try {
            bookmarks.write();
        } catch (RuntimeException e) {
            LOG.info("how far was heard could not be written down: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return sweeper != null;
    }
}
