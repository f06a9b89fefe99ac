package desmigratif.kit.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A vault with keys of its own that are kept in memory, for a simulation. */
public final class SimulatedVault implements KeyShelf {

    private final Map<String, byte[]> keys = new HashMap<>();

    private SimulatedVault() {}

    public static Vault open() {
        return new Vault(Keys.of(Keys.newWrapping(), Keys.newBlinding()), new SimulatedVault());
    }

    @Override
    public Map<String, byte[]> find(Collection<String> ids) {
        var found = new HashMap<>(keys);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public byte[] putIfAbsent(String id, byte[] wrapped) {
        var before = keys.putIfAbsent(id, wrapped);
        return before == null ? wrapped : before;
    }

    @Override
    public void delete(String id) {
        keys.put(id, new byte[0]);
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
