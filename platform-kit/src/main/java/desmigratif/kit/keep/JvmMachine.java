package desmigratif.kit.keep;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The machine the service runs on. */
final class JvmMachine implements Machine {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_MILLIS = 64;

    private final List<ReentrantLock> queues =
            IntStream.range(0, 256).mapToObj(it -> new ReentrantLock()).toList();

    @Override
    public String newId() {
        return IDS.generate().toString();
    }

    @Override
    public <T extends @Nullable Object> T alone(String id, Supplier<T> what) {
        var queue = queues.get(Math.floorMod(id.hashCode(), queues.size()));
        queue.lock();
        try {
            return what.get();
        } finally {
            queue.unlock();
        }
    }

    @Override
    public void pause(int tried) {
        int most = Math.min(LONGEST_MILLIS, 1 << Math.min(tried, 6));
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(100, most * 1000 + 101)));
    }
}
