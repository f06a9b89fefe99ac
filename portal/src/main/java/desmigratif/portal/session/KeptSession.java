package desmigratif.portal.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that knows what of it is not yet in the store. */
final class KeptSession implements Session {

    private final MapSession session;
    private final Set<String> changed = new HashSet<>();
    private boolean fresh;
    private String storedId;
    private Instant written;

    /** One that was not there before. */
    static KeptSession fresh(MapSession session) {
        var kept = new KeptSession(session);
        kept.fresh = true;
        return kept;
    }

    /** One as it was found. */
    static KeptSession found(MapSession session) {
        return new KeptSession(session);
    }

    private KeptSession(MapSession session) {
        this.session = session;
        this.storedId = session.getId();
        this.written = session.getLastAccessedTime();
    }

    boolean isFresh() {
        return fresh;
    }

    /** The id it has in the store, which after a change is no longer its own. */
    String storedId() {
        return storedId;
    }

    Set<String> changed() {
        return changed;
    }

    /** Whether it is worth a write although only the time of the last visit has moved. */
    boolean visitedSince(Duration pause) {
        return session.getLastAccessedTime().isAfter(written.plus(pause));
    }

    void stored() {
        fresh = false;
        changed.clear();
        storedId = session.getId();
        written = session.getLastAccessedTime();
    }

    Instant expires() {
        return session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        session.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        session.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
