package desmigratif.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Takes commands off the wire, and sends no reply before all it could have seen is on disk. */
public final class StoreBackend extends AbstractMongoBackend {

    private final StoreMaps maps;
    private final GroupCommit commit;
    private final Map<String, StoreDatabase> databases = new ConcurrentHashMap<>();

    public StoreBackend(Path file, boolean synced, Duration sweep, BiConsumer<Integer, String> halt) {
        maps = StoreMaps.open(file);
        commit = new GroupCommit(
                maps.file(), synced, cause -> halt.accept(1, "the store cannot write: " + cause.getMessage()));
        commit.changeAlone(() -> {
            maps.databases().forEach(this::resolveDatabase);
            return null;
        });
        commit.settle();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            return switch (Command.of(command)) {
                case GREETING ->
                    super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
                case READING -> super.handleCommand(channel, database, command, query);
                case WRITING -> commit.change(() -> super.handleCommand(channel, database, command, query));
                case SHAPING -> commit.changeAlone(() -> super.handleCommand(channel, database, command, query));
            };
        } catch (MongoServerException e) {
            return ErrorReply.of(e);
        } catch (RuntimeException e) {
            return ErrorReply.of(command, database, e);
        } finally {
            commit.settle();
        }
    }

    /** The old way to ask, which no driver of today uses for more than a greeting. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("OP_QUERY is not supported");
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(name, wanted -> new StoreDatabase(wanted, maps, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    public void close() {
        super.close();
        maps.file().close();
    }
}
