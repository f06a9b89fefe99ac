package desmigratif.test.simulation;

import java.util.concurrent.CompletableFuture;

/** A future whose waiting is a fibre's: whoever joins it lets the others go on. */
final class Later<T> extends CompletableFuture<T> {

    private final Fibres fibres;

    Later(Fibres fibres) {
        this.fibres = fibres;
    }

    @Override
    public T join() {
        fibres.until(this::isDone);
        return super.join();
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Later<>(fibres);
    }
}
