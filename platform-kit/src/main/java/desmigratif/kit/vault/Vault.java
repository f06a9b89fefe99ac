package desmigratif.kit.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seals text under a key of the thing it belongs to, and makes blind words of it to search by. */
public final class Vault {

    private static final int BLIND_BYTES = 18;

    private final Keys keys;
    private final KeyShelf shelf;
    private final Cache<String, Aead> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Vault(Keys keys, KeyShelf shelf) {
        this.keys = keys;
        this.shelf = shelf;
    }

    /** Seals a text so that it opens only where it was sealed: in this village, collection and field, for this thing. */
    public byte[] seal(String village, String collection, String field, String id, String text) {
        var key = known.get(id, it -> unwrap(it, findOrMake(it)));
        try {
            return key.encrypt(text.getBytes(UTF_8), place(village, collection, field, id));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("Cannot seal " + field + " of " + id, e);
        }
    }

    /** Opens what was sealed in this very place; throws {@link Forgotten} where the key was destroyed. */
    public String open(String village, String collection, String field, String id, byte[] sealed) {
        var key = known.get(id, it -> unwrap(it, find(it)));
        try {
            return new String(key.decrypt(sealed, place(village, collection, field, id)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(
                    "What stands in " + collection + "." + field + " of " + id + " was not sealed there", e);
        }
    }

    /** Fetches the keys of many things at once, so that a page of fifty costs one query. */
    public void prepare(Collection<String> ids) {
        var wanted = new HashSet<>(ids);
        wanted.removeAll(known.asMap().keySet());
        if (wanted.isEmpty()) {
            return;
        }
        shelf.find(wanted).forEach((id, wrapped) -> {
            if (wrapped.length > 0) {
                known.put(id, unwrap(id, wrapped));
            }
        });
    }

    /**
     * A keyed word for a text, the same for the same text in one village and for one purpose, and telling nothing
     * without the key. The caller normalises the text.
     */
    public String blind(String village, String purpose, String text) {
        var villageKey = keys.mac(("blind\0" + village + "\0" + purpose).getBytes(UTF_8), 32);
        var word = keys.mac(concat(villageKey, text.getBytes(UTF_8)), BLIND_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    /** A keyed hash, to know the bytes again without keeping them. */
    public byte[] mac(byte[] bytes) {
        return keys.mac(concat("mac\0".getBytes(UTF_8), bytes), 32);
    }

    /** Destroys the key of a thing. Other instances notice within ten minutes. */
    public void forget(String id) {
        shelf.delete(id);
        known.invalidate(id);
    }

    /** Whoever seals a thing that was not opened just before is making it: one trip to the store, not two. */
    private byte[] findOrMake(String id) {
        return shelf.putIfAbsent(id, keys.newDataKey(id));
    }

    private byte[] find(String id) {
        return present(id, shelf.find(List.of(id)));
    }

    private static byte[] present(String id, Map<String, byte[]> found) {
        byte @Nullable [] wrapped = found.get(id);
        if (wrapped == null) {
            throw new SealBroken("No key is kept for " + id, null);
        }
        return wrapped;
    }

    private Aead unwrap(String id, byte[] wrapped) {
        if (wrapped.length == 0) {
            throw new Forgotten(id);
        }
        return keys.dataKey(id, wrapped);
    }

    private static byte[] place(String village, String collection, String field, String id) {
        return String.join("\0", village, collection, field, id).getBytes(UTF_8);
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        var whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }
}
