package desmigratif.test.memory;

import java.util.function.Supplier;

/** The way between a client and the store: what may happen before a call arrives, inside a bulk, and after it. */
public interface Link {

    /** Everything arrives and is answered. */
    Link SOUND = new Link() {
        @Override
        public <T> T call(String what, Supplier<T> call) {
            return call.get();
        }

        @Override
        public void between(String what) {}
    };

    /** Makes a call, or fails before or after it had its effect. */
    <T> T call(String what, Supplier<T> call);

    /** Between two items of a bulk. */
    void between(String what);
}
