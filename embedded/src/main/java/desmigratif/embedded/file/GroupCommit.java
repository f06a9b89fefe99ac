package desmigratif.embedded.file;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings changes to the disk, and lets nobody go before what he could have seen is there. The first who waits commits for
 * all. Changes go on side by side; a commit shuts them out, so that it never holds half of one.
 */
public final class GroupCommit {

    /** Often enough for little waste, seldom enough to cost little. */
    private static final int COMMITS_UNTIL_COMPACTED = 32;

    private final StoreFile file;
    private final boolean synced;
    private final Consumer<Throwable> failure;

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong changes = new AtomicLong();

    /** The last change to each database: who asks one has seen nothing of the others. */
    private final Map<String, AtomicLong> last = new ConcurrentHashMap<>();

    private final AtomicLong alone = new AtomicLong();

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition done = turn.newCondition();
    private boolean busy;
    private volatile long durable;
    private volatile long commits;
    private volatile @Nullable Throwable broken;

    public GroupCommit(StoreFile file, boolean synced, Consumer<Throwable> failure) {
        this.file = file;
        this.synced = synced;
        this.failure = failure;
    }

    /** Counted before it begins: whoever can see a part of it will wait for the whole. */
    public <T> T change(String database, Supplier<T> change) {
        return within(gate.readLock(), last(database), change);
    }

    /** A change of the collections themselves, with no other beside it, seen from everywhere. */
    public <T> T changeAlone(Supplier<T> change) {
        return within(gate.writeLock(), alone, change);
    }

    private <T> T within(Lock lock, AtomicLong last, Supplier<T> change) {
        lock.lock();
        try {
            last.accumulateAndGet(changes.incrementAndGet(), Math::max);
            return change.get();
        } catch (MVStoreException e) {
            throw fail(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything changed so far in a database is on disk. */
    public void settle(String database) {
        settle(Math.max(last(database).get(), alone.get()));
    }

    /** Waits until everything changed so far is on disk. */
    public void settle() {
        settle(changes.get());
    }

    private void settle(long seen) {
        if (durable < seen) {
            round(seen);
        }
    }

    private AtomicLong last(String database) {
        return last.computeIfAbsent(database, it -> new AtomicLong());
    }

    public long commits() {
        return commits;
    }

    private void round(long seen) {
        turn.lock();
        try {
            while (durable < seen) {
                refuseIfBroken();
                if (busy) {
                    done.awaitUninterruptibly();
                } else {
                    commit();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** One at a time, the disk included: what the file frees may be written over only when its successor is safe. */
    private void commit() {
        busy = true;
        turn.unlock();
        try {
            var upTo = write();
            if (synced) {
                file.sync();
            }
            release(upTo);
            if (commits % COMMITS_UNTIL_COMPACTED == 0) {
                file.compact(); // The next commit brings it to the disk.
            }
        } catch (RuntimeException | Error e) {
            throw fail(e);
        } finally {
            turn.lock();
            busy = false;
            done.signalAll();
        }
    }

    private void release(long upTo) {
        turn.lock();
        try {
            durable = upTo;
            commits++;
            done.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private long write() {
        gate.writeLock().lock();
        try {
            file.commit();
            return changes.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private IllegalStateException fail(Throwable cause) {
        broken = cause;
        failure.accept(cause);
        return new IllegalStateException("The store cannot write", cause);
    }

    private void refuseIfBroken() {
        if (broken != null) {
            throw new IllegalStateException("The store could not write before", broken);
        }
    }
}
