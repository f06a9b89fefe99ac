package desmigratif.portal.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import desmigratif.portal.key.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/** All logins of browsers. */
public class Sessions implements SessionRepository<KeptSession> {

    /** The attribute that says whose login it is, so that all of an account can be ended. */
    public static final String ACCOUNT = "account";

    private static final Duration WRITES_OF_VISITS = Duration.ofMinutes(1);

    private final MongoCollection<Document> store;
    private final SessionForm form;
    private final Duration idle;
    private final Clock clock;

    Sessions(MongoCollection<Document> store, Seal seal, Duration idle, Clock clock) {
        this.store = store;
        this.form = new SessionForm(new SealedObjects(seal, "session"), idle);
        this.idle = idle;
        this.clock = clock;
        store.createIndex(Indexes.ascending(ACCOUNT));
        store.createIndex(Indexes.ascending("expires"));
    }

    /** Ends every login of this account. */
    public void end(String account) {
        store.deleteMany(Filters.eq(ACCOUNT, account));
    }

    @Override
    public KeptSession createSession() {
        var session = new MapSession();
        session.setMaxInactiveInterval(idle);
        return KeptSession.fresh(session);
    }

    @Override
    public void save(KeptSession session) {
        if (session.isFresh()) {
            store.insertOne(form.whole(Seal.trace(session.getId()), session));
        } else if (!session.getId().equals(session.storedId())) {
            move(session);
        } else if (!session.changed().isEmpty() || session.visitedSince(WRITES_OF_VISITS)) {
            // Never an upsert: what was ended stays ended.
            store.updateOne(Filters.eq(Seal.trace(session.getId())), form.changes(session));
        } else {
            return;
        }
        session.stored();
    }

    private void move(KeptSession session) {
        var old = Filters.eq(Seal.trace(session.storedId()));
        if (store.deleteOne(old).getDeletedCount() == 1) {
            store.insertOne(form.whole(Seal.trace(session.getId()), session));
        }
    }

    @Override
    public @Nullable KeptSession findById(String id) {
        var document = store.find(Filters.eq(Seal.trace(id))).first();
        if (document == null) {
            return null;
        }
        var session = form.read(id, document);
        if (session.isEmpty() || session.get().isExpired()) {
            deleteById(id);
            return null;
        }
        return KeptSession.found(session.get());
    }

    @Override
    public void deleteById(String id) {
        store.deleteOne(Filters.eq(Seal.trace(id)));
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        store.deleteMany(Filters.lt("expires", Date.from(clock.instant())));
    }
}
