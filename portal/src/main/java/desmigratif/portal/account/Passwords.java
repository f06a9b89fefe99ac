package desmigratif.portal.account;

import desmigratif.portal.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: kept as slow hashes that say how they were made, so that a slower one can follow. */
final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72; // What bcrypt reads.

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = hash("nobody has this password");

    String accepted(String username, String password) {
        Refused.check(password.length() >= SHORTEST, "password-too-short", "password");
        var bytes = password.getBytes(StandardCharsets.UTF_8).length;
        Refused.check(bytes <= LONGEST_BYTES, "password-too-long", "password");
        Refused.check(!password.equalsIgnoreCase(username), "password-is-username", "password");
        return hash(password);
    }

    boolean fits(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES && encoder.matches(password, hash);
    }

    /** Takes as long as a real look, so that time does not tell which user names there are. */
    void pretend(String password) {
        fits(password, nobodys);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
