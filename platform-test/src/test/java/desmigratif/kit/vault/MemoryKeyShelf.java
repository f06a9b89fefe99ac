package desmigratif.kit.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A shelf that counts how often it is asked. */
public final class MemoryKeyShelf implements KeyShelf {

    final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();

    /** A vault with keys of its own, for tests of what is sealed. */
    public static Vault vault() {
        return new Vault(Keys.of(Keys.newWrapping(), Keys.newBlinding()), new MemoryKeyShelf());
    }

    @Override
    public Map<String, byte[]> find(Collection<String> ids) {
        asked.incrementAndGet();
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
