package desmigratif.portal.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that sign tokens: the newest signs, and one that was followed goes on verifying for a day. */
public final class SigningKeys {

    private static final Duration AFTERLIFE = Duration.ofDays(1);
    private static final Comparator<JWK> NEWEST_FIRST =
            Comparator.comparing((JWK key) -> key.getIssueTime().toInstant()).reversed();

    private final SecretFile file;
    private final Clock clock;
    private volatile @Nullable Read read;

    private record Read(FileTime written, List<JWK> keys) {}

    SigningKeys(Path directory, Clock clock) {
        this.file = new SecretFile(directory, "signing-keys.json");
        this.clock = clock;
        file.change(text -> text.isEmpty() ? text(List.of(made())) : text);
    }

    /** All that verify, the signing one first; read anew when another portal has changed the file. */
    public List<JWK> all() {
        var written = file.written();
        var known = read;
        if (known == null || !known.written.equals(written)) {
            known = new Read(written, keys(file.text()));
            read = known;
        }
        return known.keys;
    }

    /** A new key signs from now on. */
    public void rotate() {
        file.change(text -> text(followed(keys(text))));
    }

    /** A new key signs from now on, if the one that signs is older than this. */
    public void rotateAfter(Duration age) {
        var oldest = clock.instant().minus(age);
        if (all().getFirst().getIssueTime().toInstant().isBefore(oldest)) {
            file.change(text -> {
                var keys = keys(text); // Another portal may have been first.
                var old = keys.getFirst().getIssueTime().toInstant().isBefore(oldest);
                return old ? text(followed(keys)) : text;
            });
        }
    }

    private List<JWK> followed(List<JWK> keys) {
        var kept = new ArrayList<JWK>(List.of(made()));
        for (var key : keys) {
            var successor = kept.getLast().getIssueTime().toInstant();
            if (successor.plus(AFTERLIFE).isAfter(clock.instant())) {
                kept.add(key);
            }
        }
        return kept;
    }

    private JWK made() {
        Instant now = clock.instant();
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make RSA keys", e);
        }
    }

    private static List<JWK> keys(String text) {
        try {
            return JWKSet.parse(text).getKeys().stream().sorted(NEWEST_FIRST).toList();
        } catch (ParseException e) {
            throw new IllegalStateException("signing-keys.json cannot be read: put back a copy, or remove it", e);
        }
    }

    private static String text(List<JWK> keys) {
        return new JWKSet(keys).toString(false);
    }
}
