package desmigratif.registry.importing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again for imports that a crash has left undone. */
final class ImportSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportSweep.class);
    private static final int EVERY_SECONDS = 10;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("import-sweep").factory());

    ImportSweep(ImportHandler handler) {
        clock.scheduleWithFixedDelay(() -> sweep(handler), 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void sweep(ImportHandler handler) {
        try {
            handler.sweep();
        } catch (RuntimeException e) {
            LOG.warn("imports could not be looked through: {}", e.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
