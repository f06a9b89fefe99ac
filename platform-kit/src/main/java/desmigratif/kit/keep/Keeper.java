package desmigratif.kit.keep;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import desmigratif.kit.Aggregate;
import desmigratif.kit.Answer;
import desmigratif.kit.Ask;
import desmigratif.kit.Fact;
import desmigratif.kit.Id;
import desmigratif.kit.NotFound;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one kind of thing: finds it, lets it decide, saves state, fact and receipt in one write, retries a lost race,
 * answers a repeat as the first time, and wakes the relay. May be called from any thread, also in process.
 *
 * @param <S> the thing
 * @param <C> what may be asked of it
 * @param <F> what can happen to it
 */
public final class Keeper<S extends Aggregate<S, C, F>, C, F extends Fact> {

    private final Keeping keeping;
    private final Kind<S> kind;
    private final Shelf shelf;
    private final Saving<S, C, F> saving;

    Keeper(Keeping keeping, Kind<S> kind, Shelf shelf) {
        this.keeping = keeping;
        this.kind = kind;
        this.shelf = shelf;
        this.saving = new Saving<>(keeping, kind, shelf);
    }

    /** Makes a new thing under the client's id; a repeat gets the first answer, another body is {@code key-reused}. */
    public Answer create(Ask ask, String local, C command) {
        return create(ask, local, (Record) command, it -> command);
    }

    /**
     * Like {@link #create(Ask, String, Object)}, where the rules must know more than was asked: {@code looked} adds what
     * it has looked up. A repeat is known by {@code asked} alone, and is answered before anything is looked up.
     */
    public <A extends Record> Answer create(Ask ask, String local, A asked, Function<A, C> looked) {
        return saving.create(ask, Id.of(ask.village(), kind.name(), local), asked, () -> looked.apply(asked));
    }

    /**
     * Like {@link #create(Ask, String, Object)}, for what is hardly ever there already, such as a row of an import: one
     * trip to the store less. A repeat is answered the same.
     */
    public Answer add(Ask ask, String local, C command) {
        return saving.add(ask, Id.of(ask.village(), kind.name(), local), command);
    }

    /** Asks a thing that exists. */
    public Answer handle(Ask ask, String local, C command) {
        return handle(ask, local, (Record) command, it -> command);
    }

    /** Like {@link #handle(Ask, String, Object)}, where the rules must know more than was asked. */
    public <A extends Record> Answer handle(Ask ask, String local, A asked, Function<A, C> looked) {
        return saving.handle(ask, whole(ask, local), asked, () -> looked.apply(asked));
    }

    public S get(Ask ask, String local) {
        return kept(ask, local).view();
    }

    public Kept<S> kept(Ask ask, String local) {
        var id = whole(ask, local);
        var document = shelf.state(id);
        if (document == null) {
            throw new NotFound(id);
        }
        return kept(document);
    }

    /** By whole id, whatever village it lies in: for look-ups and handlers, which have checked the scope. */
    public @Nullable S find(String id) {
        var document = shelf.state(id);
        return document == null ? null : kept(document).view();
    }

    /** One page of the village's things that meet {@code where} (over {@code state.…}), in the order of their ids. */
    public Page<Kept<S>> page(Ask ask, Bson where, Paging paging) {
        var conditions = new ArrayList<Bson>(List.of(eq("village", ask.village()), where));
        if (paging.after() != null) {
            if (!Id.isLocal(kind.name(), paging.after())) {
                throw new Problem(400, "bad-cursor", "after");
            }
            conditions.add(gt("_id", Id.of(ask.village(), kind.name(), paging.after())));
        }
        var found = read(and(conditions), paging.limit() + 1);
        var more = found.size() > paging.limit();
        var items = more ? found.subList(0, paging.limit()) : found;
        return new Page<>(List.copyOf(items), more ? Id.local(items.getLast().id()) : null);
    }

    /** Like {@link #page}, of things whose words begin as those of {@code text} do. */
    public Page<Kept<S>> search(Ask ask, String text, Bson where, Paging paging) {
        var tokens = kind.asked(text, ask.village(), keeping.vault);
        return tokens.isEmpty()
                ? page(ask, where, paging)
                : page(ask, and(com.mongodb.client.model.Filters.all("words", tokens), where), paging);
    }

    /** All of a village's things that meet {@code where}: for small lists only. */
    public List<Kept<S>> all(String village, Bson where) {
        return read(and(eq("village", village), where), 0);
    }

    public long count(String village, Bson where) {
        return shelf.documents.countDocuments(and(eq("village", village), where));
    }

    /** The thing that holds a unique value, where one does. */
    public @Nullable Kept<S> by(String village, String unique, String value) {
        var blind = kind.unique(keeping.vault, village, unique, value);
        var found = read(eq("unique." + unique, blind), 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Everything that has happened to a thing, told or not, with what was kept. */
    public List<Moment> timeline(Ask ask, String local) {
        var id = whole(ask, local);
        var document = shelf.whole(id);
        if (document == null) {
            throw new NotFound(id);
        }
        return new Timelines(keeping.history, keeping.vault, keeping.json).of(id, Shelf.outbox(document));
    }

    private List<Kept<S>> read(Bson where, int limit) {
        var documents = shelf.documents
                .find(where)
                .sort(ascending("_id"))
                .limit(limit)
                .projection(Shelf.stateOnly())
                .into(new ArrayList<>());
        keeping.vault.prepare(documents.stream().map(it -> it.getString("_id")).toList());
        return documents.stream().map(this::kept).toList();
    }

    private Kept<S> kept(Document document) {
        return new Kept<>(document.getString("_id"), document.getLong("version"), saving.state(document));
    }

    private String whole(Ask ask, String local) {
        if (!Id.isLocal(kind.name(), local)) {
            throw new NotFound(local);
        }
        return ask.village() + "/" + local;
    }
}
