package desmigratif.kit.vault;

import java.util.Collection;
import java.util.Map;

/** Where wrapped data keys are kept. A destroyed key leaves an empty one behind, which nobody can replace. */
public interface KeyShelf {

    /** Those of the keys asked for that are there; a destroyed one is empty. */
    Map<String, byte[]> find(Collection<String> ids);

    /** Keeps the key unless there is one, and returns the one that is kept. */
    byte[] putIfAbsent(String id, byte[] wrapped);

    /** Destroys the key for good. */
    void delete(String id);

    boolean isEmpty();
}
