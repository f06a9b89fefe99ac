package desmigratif.cooperative.redo;

import static com.mongodb.client.model.Filters.eq;

import desmigratif.kit.keep.Keeper;

/** What other rooms may ask of redos. */
public final class RedoLookup {

    private final Keeper<Redo, RedoCommand, RedoEvent> redos;

    RedoLookup(Keeper<Redo, RedoCommand, RedoEvent> redos) {
        this.redos = redos;
    }

    /** How many deposits wait for a manager. */
    public long countOpen(String village) {
        return redos.count(village, eq("state.open", true));
    }
}
