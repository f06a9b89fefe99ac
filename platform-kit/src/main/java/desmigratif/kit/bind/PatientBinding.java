package desmigratif.kit.bind;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.Binding;

/** A binding that is made when its topic answers, and can be stopped before that. */
final class PatientBinding<T> implements Binding<T> {

    private static final Logger LOG = LoggerFactory.getLogger(PatientBinding.class);

    /** A look that fails while the topic is not there. */
    interface Look {
        void look() throws Exception;
    }

    private final String name;
    private final String topic;
    private final Look look;
    private final Callable<Binding<T>> bind;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile String reason = "not tried yet";
    private volatile @Nullable Binding<T> bound;

    PatientBinding(String name, String topic, Look look, Callable<Binding<T>> bind) {
        this.name = name;
        this.topic = topic;
        this.look = look;
        this.bind = bind;
        this.thread = Thread.ofPlatform().daemon().name("bind-" + name).unstarted(this::run);
    }

    void begin() {
        thread.start();
    }

    String reason() {
        return reason;
    }

    private void run() {
        try {
            for (long pause = 200; !stop.await(0, TimeUnit.MILLISECONDS); pause = Math.min(pause * 2, 3_000)) {
                if (bound()) {
                    return;
                }
                stop.await(pause, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean bound() throws InterruptedException {
        try {
            look.look();
            var made = bind.call();
            bound = made;
            if (stop.getCount() == 0) {
                made.unbind();
            }
            LOG.info("{} hears {}", name, topic);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            var cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            if (!cause.toString().equals(reason)) {
                LOG.warn("{} waits for {}: {}", name, topic, cause.toString());
            }
            reason = cause.toString();
            return false;
        }
    }

    @Override
    public void unbind() {
        stop.countDown();
        try {
            for (int i = 0; i < 50 && thread.isAlive(); i++) {
                thread.interrupt();
                thread.join(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var made = bound;
        if (made != null) {
            made.unbind();
        }
    }

    @Override
    public void start() {
        var made = bound;
        if (made != null) {
            made.start();
        }
    }

    @Override
    public void stop() {
        var made = bound;
        if (made != null) {
            made.stop();
        }
    }

    @Override
    public void pause() {
        var made = bound;
        if (made != null) {
            made.pause();
        }
    }

    @Override
    public void resume() {
        var made = bound;
        if (made != null) {
            made.resume();
        }
    }

    @Override
    public boolean isRunning() {
        var made = bound;
        return made != null && made.isRunning();
    }

    @Override
    public boolean isPaused() {
        var made = bound;
        return made != null && made.isPaused();
    }

    @Override
    public boolean isInput() {
        return true;
    }

    @Override
    public String getName() {
        return topic;
    }

    @Override
    public String getBindingName() {
        return name;
    }

    @Override
    public Map<String, Object> getExtendedInfo() {
        var made = bound;
        return made == null ? Map.of("waiting", reason) : made.getExtendedInfo();
    }
}
