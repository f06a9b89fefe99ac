package desmigratif.portal.key;

import com.nimbusds.jose.jwk.JWK;
import desmigratif.portal.OwnIssuer;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signing keys by name, and a new one when an operator wants one; the login room lets nobody else come here. */
@RestController
@OwnIssuer
@RequestMapping("/api/portal/v1/keys")
class KeyController {

    private final SigningKeys keys;

    KeyController(SigningKeys keys) {
        this.keys = keys;
    }

    record Key(String id, Instant made) {

        static Key of(JWK key) {
            return new Key(key.getKeyID(), key.getIssueTime().toInstant());
        }
    }

    /** The first one signs, all verify. */
    @GetMapping
    List<Key> list() {
        return keys.all().stream().map(Key::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Key> rotate() {
        keys.rotate();
        return list();
    }
}
