package desmigratif.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a user name and a password. Names that do not exist are treated like those that do, so nobody learns them. */
public final class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final int STRANGERS = 10_000;

    /** A slow hash costs a processor a tenth of a second: a flood of guesses must not take them all from everybody. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(5);

    private final AccountStore store;
    private final Passwords passwords;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Map<String, Attempts> strangers = Collections.synchronizedMap(new Remembered());

    Doorkeeper(AccountStore store, Passwords passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What comes of this user name and this password. */
    public Entry look(String typedName, String password) {
        try {
            if (!turn.tryAcquire(LONGEST_TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Entry.Crowded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Entry.Crowded();
        }
        try {
            return inTurn(typedName.strip().toLowerCase(Locale.ROOT), password);
        } finally {
            turn.release();
        }
    }

    private Entry inTurn(String username, String password) {
        var now = clock.instant();
        return store.findNamed(username)
                .map(account -> look(account, password, now))
                .orElseGet(() -> stranger(username, password, now));
    }

    private Entry look(Account account, String password, Instant now) {
        var waits = count(account, now);
        if (waits.isPresent()) {
            return waits.get();
        }
        var hash = account.password();
        if (hash == null) {
            passwords.pretend(password);
            return new Entry.Wrong();
        }
        if (!passwords.fits(password, hash)) {
            return new Entry.Wrong();
        }
        store.forgive(account.id());
        LOG.info("{} {}", account.id(), account.closed() ? "is closed and stays out" : "comes in");
        return account.closed() ? new Entry.Closed() : new Entry.Welcome(account);
    }

    private Optional<Entry> count(Account account, Instant now) {
        var read = Optional.of(account);
        while (read.isPresent()) {
            var attempts = read.get().attempts();
            if (attempts.waits(now)) {
                LOG.warn("{} waits after {} wrong passwords", account.id(), attempts.failures());
                return Optional.of(new Entry.Waits(Duration.between(now, attempts.waitsUntil())));
            }
            if (store.count(read.get(), attempts.another(now))) {
                return Optional.empty();
            }
            read = store.find(account.id());
        }
        return Optional.of(new Entry.Wrong());
    }

    private Entry stranger(String username, String password, Instant now) {
        var attempts = strangers.getOrDefault(username, Attempts.NONE);
        if (attempts.waits(now)) {
            return new Entry.Waits(Duration.between(now, attempts.waitsUntil()));
        }
        strangers.put(username, attempts.another(now));
        passwords.pretend(password);
        return new Entry.Wrong();
    }

    private static final class Remembered extends LinkedHashMap<String, Attempts> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > STRANGERS;
        }
    }
}
