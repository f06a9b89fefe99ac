package desmigratif.portal.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T05:00:00Z");

    @TempDir
    private Path directory;

    private final Hands hands = new Hands();

    @Test
    void areTheSameAfterARestart() {
        var made = keys().all();

        assertThat(keys().all()).isEqualTo(made).hasSize(1);
    }

    @Test
    void canBeReadByTheirOwnerOnly() throws IOException {
        keys();

        var rights = Files.getPosixFilePermissions(directory.resolve("keys/signing-keys.json"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void signWithTheNewestAndGoOnVerifyingWithTheOneBefore() {
        var keys = keys();
        var old = keys.all().getFirst();
        hands.move(Duration.ofDays(100));

        keys.rotate();

        assertThat(keys.all()).hasSize(2).last().isEqualTo(old);
    }

    @Test
    void forgetOneADayAfterItWasFollowed() {
        var keys = keys();
        var first = keys.all().getFirst();
        keys.rotate();
        hands.move(Duration.ofHours(23));
        keys.rotate();
        assertThat(keys.all()).hasSize(3).contains(first);
        hands.move(Duration.ofHours(2));

        keys.rotate();

        assertThat(keys.all()).hasSize(3).doesNotContain(first);
    }

    @Test
    void areSeenByThePortalBeside() {
        var here = keys();
        var beside = keys();
        hands.move(Duration.ofDays(1));

        here.rotate();

        assertThat(beside.all()).isEqualTo(here.all()).hasSize(2);
    }

    @Test
    void areFollowedWhenTheyHaveGrownOld() {
        var keys = keys();

        keys.rotateAfter(Duration.ofDays(90));
        assertThat(keys.all()).hasSize(1);
        hands.move(Duration.ofDays(91));
        keys.rotateAfter(Duration.ofDays(90));
        keys.rotateAfter(Duration.ofDays(90));

        assertThat(keys.all()).hasSize(2);
    }

    private SigningKeys keys() {
        return new SigningKeys(directory.resolve("keys"), hands);
    }

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {

        private Instant now = MONDAY;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
