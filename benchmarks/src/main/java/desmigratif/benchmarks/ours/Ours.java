package desmigratif.benchmarks.ours;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import desmigratif.benchmarks.arm.About;
import desmigratif.benchmarks.arm.Taking;
import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Commands;
import desmigratif.benchmarks.load.Zipf;
import desmigratif.benchmarks.phone.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The platform, loaded with one kind of command. */
public final class Ours implements Taking {

    private static final int TARGETS = 200;

    private final About about;
    private final Work work;
    private final Installation installation;
    private final Api api;
    private final Zipf zipf = new Zipf(TARGETS - 1);
    private List<String> targets = List.of();
    private @Nullable MongoClient store;
    private @Nullable District district;

    private Ours(About about, Work work, Path directory) {
        this.about = about;
        this.work = work;
        this.installation = new Installation(directory);
        this.api = new Api(installation);
    }

    /** An officer notes a service given to a person. */
    public static Ours serving(About about, Path directory) {
        return new Ours(about, new Serving(), directory);
    }

    /** A teller takes a deposit. */
    public static Ours depositing(About about, Path directory) {
        return new Ours(about, new Depositing(), directory);
    }

    /** The district that its villages belong to. */
    public District district() {
        if (district == null) {
            district = District.of(api, installation);
        }
        return district;
    }

    /** An account of this installation, as somebody signs in with it. */
    public Waiting.Somebody somebody(String account) {
        return new Waiting.Somebody(installation.state().address(), account, installation.password(account));
    }

    /** Seconds from the command to being ready, of the last start. */
    public double startSeconds() {
        return installation.startSeconds();
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public void start() {
        installation.start();
        store = MongoClients.create(installation.state().mongo());
        if (targets.isEmpty()) {
            targets = work.prepare(new Village(api), TARGETS);
        }
    }

    @Override
    public int port() {
        return URI.create(Objects.requireNonNull(installation.state().services().get(work.service())))
                .getPort();
    }

    @Override
    public Commands commands() {
        var all = targets;
        return () -> work.command(all.get(zipf.next()), api.token(work.asker()));
    }

    @Override
    public Commands hot() {
        var one = targets.getFirst();
        return () -> work.command(one, api.token(work.asker()));
    }

    @Override
    public Commands probe() {
        var one = targets.getLast();
        return () -> work.command(one, api.token(work.asker()));
    }

    @Override
    public long probed() {
        var id = Village.CODE + "/" + targets.getLast();
        var copy = copies().find(Filters.eq("_id", id))
                .projection(Projections.include("version"))
                .first();
        return copy == null ? 0 : copy.getLong("version") - 1;
    }

    @Override
    public long shown() {
        long shown = 0;
        for (var copy : copies().find(mine()).projection(Projections.include("version"))) {
            shown += copy.getLong("version") - 1;
        }
        return shown;
    }

    @Override
    public Map<String, Tally> effects() {
        var effects = new TreeMap<String, Tally>();
        for (var copy : copies().find(mine())) {
            var id = copy.getString("_id");
            effects.put(id.substring(id.indexOf('/') + 1), work.tally(copy));
        }
        return effects;
    }

    private org.bson.conversions.Bson mine() {
        return Filters.in(
                "_id", targets.stream().map(it -> Village.CODE + "/" + it).toList());
    }

    private MongoCollection<Document> copies() {
        return Objects.requireNonNull(store).getDatabase("reporting").getCollection(work.shownIn());
    }

    @Override
    public List<Long> pids() {
        return List.of(installation.pid());
    }

    @Override
    public void kill() {
        closeStore();
        installation.kill();
    }

    private void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    @Override
    public void close() {
        closeStore();
        installation.close();
    }
}
