package desmigratif.portal.session;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.session.MapSession;

/** How a session stands in the store: times and owner in the open, each attribute sealed by itself. */
final class SessionForm {

    private final SealedObjects sealed;
    private final Duration idle;

    SessionForm(SealedObjects sealed, Duration idle) {
        this.sealed = sealed;
        this.idle = idle;
    }

    Document whole(String id, KeptSession session) {
        var kept = new Document();
        for (var name : session.getAttributeNames()) {
            kept.append(field(name), sealed(session, name));
        }
        return new Document("_id", id)
                .append(Sessions.ACCOUNT, session.getAttribute(Sessions.ACCOUNT))
                .append("created", Date.from(session.getCreationTime()))
                .append("visited", Date.from(session.getLastAccessedTime()))
                .append("expires", Date.from(session.expires()))
                .append("kept", kept);
    }

    Bson changes(KeptSession session) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("visited", Date.from(session.getLastAccessedTime())));
        changes.add(Updates.set("expires", Date.from(session.expires())));
        for (var name : session.changed()) {
            var path = "kept." + field(name);
            var gone = session.getAttribute(name) == null;
            changes.add(gone ? Updates.unset(path) : Updates.set(path, sealed(session, name)));
        }
        if (session.changed().contains(Sessions.ACCOUNT)) {
            changes.add(Updates.set(Sessions.ACCOUNT, session.getAttribute(Sessions.ACCOUNT)));
        }
        return Updates.combine(changes);
    }

    /** The session, or nothing if one of its attributes can no longer be read. */
    Optional<MapSession> read(String id, Document document) {
        var session = new MapSession(id);
        session.setMaxInactiveInterval(idle);
        session.setCreationTime(document.getDate("created").toInstant());
        session.setLastAccessedTime(document.getDate("visited").toInstant());
        for (var entry : document.get("kept", Document.class).entrySet()) {
            var value = sealed.open(((Binary) entry.getValue()).getData());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            session.setAttribute(name(entry.getKey()), value.get());
        }
        return Optional.of(session);
    }

    private Binary sealed(KeptSession session, String name) {
        return new Binary(sealed.close(session.getRequiredAttribute(name)));
    }

    private static String field(String name) {
        return name.replace('.', '/'); // A dot in a field's name would lead into a document.
    }

    private static String name(String field) {
        return field.replace('/', '.');
    }
}
