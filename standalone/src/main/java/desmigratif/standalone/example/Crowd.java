package desmigratif.standalone.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many at once, but what concerns one thing in its order; the first failure ends it all. */
final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 12;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Does it with all, those with the same key one after another. */
    <T> void each(List<T> all, Function<T, String> key, Consumer<T> action) {
        var queues = new LinkedHashMap<String, List<T>>();
        all.forEach(it ->
                queues.computeIfAbsent(key.apply(it), that -> new ArrayList<>()).add(it));
        together(queues.values().stream()
                .<Runnable>map(queue -> () -> queue.forEach(it -> inPlace(() -> action.accept(it))))
                .toList());
    }

    /** Does different things side by side, each of which may use the crowd. */
    void together(List<Runnable> tasks) {
        CompletionService<Void> running = new ExecutorCompletionService<>(threads);
        var futures = tasks.stream().map(it -> running.submit(task(it))).toList();
        try {
            for (int i = 0; i < tasks.size(); i++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new ExampleFailed("failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExampleFailed("interrupted", e);
        } finally {
            futures.forEach(it -> it.cancel(true));
        }
    }

    private static Callable<Void> task(Runnable it) {
        return () -> {
            it.run();
            return null;
        };
    }

    private void inPlace(Runnable it) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExampleFailed("interrupted", e);
        }
        try {
            it.run();
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
