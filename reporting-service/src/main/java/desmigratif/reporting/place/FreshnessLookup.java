package desmigratif.reporting.place;

import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Id;
import desmigratif.kit.bind.Lags;
import desmigratif.reporting.generation.Again;
import desmigratif.reporting.generation.Generations;
import desmigratif.reporting.generation.Shelves;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Why figures may be behind what has happened. The topics are asked beside the reading, not in it. */
class FreshnessLookup {

    private static final long RECENT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long OLD_NANOS = TimeUnit.SECONDS.toNanos(10);

    private record Seen(boolean allHeard, long nanos) {}

    private final Lags lags;
    private final MongoDatabase database;
    private final Generations generations;
    private final Shelves shelves;
    private final List<String> topics;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Seen seen;

    FreshnessLookup(Lags lags, MongoDatabase database, Generations generations, Shelves shelves, List<Again> topics) {
        this.lags = lags;
        this.database = database;
        this.generations = generations;
        this.shelves = shelves;
        this.topics = topics.stream().map(Again::topic).toList();
    }

    /** Codes of what is still to come for these villages and this month; none when the figures are final. */
    List<String> open(Collection<String> villages, YearMonth month) {
        var open = new ArrayList<String>();
        if (!allHeard()) {
            open.add("not-all-heard");
        }
        if (held().stream().anyMatch(villages::contains)) {
            open.add("facts-held");
        }
        int generation = generations.current();
        if (shelves.all().stream().anyMatch(it -> it.isStale(generation, villages, month))) {
            open.add("being-computed");
        }
        return open;
    }

    /** The villages of things of which a fact is held; there are few, or the feed has stopped. */
    private Set<String> held() {
        return database.getCollection("held")
                .find(regex("follower", "-" + generations.current() + "$"))
                .projection(include("told.source"))
                .map(it -> Id.village(it.getEmbedded(List.of("told", "source"), String.class)))
                .into(new HashSet<>());
    }

    private boolean allHeard() {
        var last = seen;
        if (last == null || System.nanoTime() - last.nanos() > OLD_NANOS) {
            return ask();
        }
        if (System.nanoTime() - last.nanos() > RECENT_NANOS && asking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("lag").start(this::ask);
        }
        return last.allHeard();
    }

    private boolean ask() {
        try {
            boolean all = topics.stream().allMatch(it -> lags.of(it) == 0);
            seen = new Seen(all, System.nanoTime());
            return all;
        } finally {
            asking.set(false);
        }
    }
}
