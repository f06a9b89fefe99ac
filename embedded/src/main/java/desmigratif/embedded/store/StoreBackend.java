package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import desmigratif.embedded.answer.Batches;
import desmigratif.embedded.answer.ReplyEncoder;
import desmigratif.embedded.command.Checked;
import desmigratif.embedded.command.ErrorReply;
import desmigratif.embedded.command.Kind;
import desmigratif.embedded.file.GroupCommit;
import desmigratif.embedded.file.StoreFile;
import desmigratif.embedded.key.Key;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes commands off the wire, and sends no reply before all it could have seen is on disk. */
public final class StoreBackend extends AbstractMongoBackend {

    private static final Duration CURSOR_UNUSED = Duration.ofMinutes(10);
    private static final int EXPIRED_AT_ONCE = 1_000;

    /** From here all databases are seen. */
    private static final String EVERYTHING = "admin";

    private final StoreFile file;
    private final GroupCommit commit;
    private final Batches batches = new Batches(getCursorRegistry(), getClock());
    private final Setup setup;
    private final Map<String, StoreDatabase> databases = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping = new Housekeeping();

    /**
     * Opens the file, or makes it.
     *
     * @param synced whether replies wait for the disk itself
     * @param sweep how often expired documents are looked for
     * @param failure hears that the file can no longer be written: the process should end
     */
    public StoreBackend(Path path, boolean synced, Duration sweep, Consumer<Throwable> failure) {
        this(path, synced, sweep, failure, true);
    }

    StoreBackend(Path path, boolean synced, Duration sweep, Consumer<Throwable> failure, boolean planned) {
        file = StoreFile.open(path, synced);
        setup = new Setup(file, batches, planned);
        commit = new GroupCommit(file, synced, failure);
        settled(
                Kind.SHAPING,
                EVERYTHING,
                () -> file.databases().stream().map(this::resolveDatabase).toList());
        housekeeping.every(sweep, "delete expired documents", () -> file.reading(this::expire));
        housekeeping.every(sweep, "forget unused cursors", this::forgetCursors);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            var kind = Checked.kind(command, query);
            if (kind == Kind.GREETING) {
                ReplyEncoder.on(channel);
                return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
            }
            return settled(kind, database, () -> super.handleCommand(channel, database, command, query));
        } catch (MongoServerException e) {
            return ErrorReply.of(e);
        } catch (RuntimeException e) {
            return ErrorReply.of(command, database, e);
        }
    }

    private <T> T settled(Kind kind, String database, Supplier<T> command) {
        try {
            return file.reading(() -> switch (kind) {
                case WRITING -> commit.change(database, command);
                case SHAPING -> commit.changeAlone(command);
                default -> command.get();
            });
        } finally {
            settle(database); // Even a refusal tells of what it has seen.
        }
    }

    private void settle(String database) {
        if (database.equals(EVERYTHING)) {
            commit.settle();
        } else {
            commit.settle(database);
        }
    }

    /** The old way to ask, which no driver of today uses for more than a greeting. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("OP_QUERY is not supported");
    }

    /** A part at a time, so that others get their turn. */
    private int expire() {
        var now = getClock().instant();
        return databases.values().stream()
                .mapToInt(database ->
                        database.expire(now, (collection, expired) -> delete(database, collection, expired)))
                .sum();
    }

    private int delete(StoreDatabase database, MongoCollection<Key> collection, Document expired) {
        var deleted = 0;
        int part;
        do {
            part = settled(
                    Kind.WRITING,
                    database.getDatabaseName(),
                    () -> collection.deleteDocuments(expired, EXPIRED_AT_ONCE));
            deleted += part;
        } while (part == EXPIRED_AT_ONCE);
        return deleted;
    }

    @Override
    protected Document handleKillCursors(Document query) {
        var reply = super.handleKillCursors(query);
        batches.forget(((List<?>) query.getOrDefault("cursors", List.of()))
                .stream().map(Long.class::cast).toList());
        return reply;
    }

    private void forgetCursors() {
        batches.forgetUnused(getClock().instant().minus(CURSOR_UNUSED));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(name, wanted -> new StoreDatabase(wanted, setup));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
        file.close();
    }
}
