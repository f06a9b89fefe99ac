package desmigratif.embedded.file;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings changes to the disk, and lets nobody go before what he could have seen is there. The first who waits commits for
 * all. Changes go on side by side; a commit shuts them out, so that it never holds half of one.
 */
public final class GroupCommit {

    private final MVStore store;
    private final boolean synced;
    private final Consumer<Throwable> failure;

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicLong changes = new AtomicLong();

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition done = turn.newCondition();
    private boolean busy;
    private volatile long durable;
    private volatile long commits;
    private volatile @Nullable Throwable broken;

    public GroupCommit(MVStore store, boolean synced, Consumer<Throwable> failure) {
        this.store = store;
        this.synced = synced;
        this.failure = failure;
    }

    /** Counted before it begins: whoever can see a part of it will wait for the whole. */
    public <T> T change(Supplier<T> change) {
        return within(gate.readLock(), change);
    }

    /** A change of the collections themselves, with no other beside it. */
    public <T> T changeAlone(Supplier<T> change) {
        return within(gate.writeLock(), change);
    }

    private <T> T within(Lock lock, Supplier<T> change) {
        lock.lock();
        try {
            changes.incrementAndGet();
            return change.get();
        } catch (MVStoreException e) {
            throw fail(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything changed so far is on disk. */
    public void settle() {
        var seen = changes.get();
        if (durable < seen) {
            round(() -> durable < seen, store::commit);
        }
    }

    /** Work on the file itself, in a round of its own. */
    public void tidy(Runnable work) {
        var pending = new AtomicBoolean(true);
        round(pending::get, () -> {
            pending.set(false);
            work.run();
            store.commit();
        });
    }

    public long commits() {
        return commits;
    }

    private void round(BooleanSupplier wanted, Runnable work) {
        turn.lock();
        try {
            while (wanted.getAsBoolean()) {
                refuseIfBroken();
                if (busy) {
                    done.awaitUninterruptibly();
                } else {
                    commit(work);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** One at a time, the disk included: what the file frees may be written over only when its successor is safe. */
    private void commit(Runnable work) {
        busy = true;
        turn.unlock();
        try {
            var upTo = write(work);
            if (synced) {
                store.sync();
            }
            durable = upTo;
            commits++;
        } catch (RuntimeException | Error e) {
            throw fail(e);
        } finally {
            turn.lock();
            busy = false;
            done.signalAll();
        }
    }

    private long write(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
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
