package desmigratif.standalone.example;

import org.jspecify.annotations.Nullable;

/** The example villages could not be loaded: at which step and row, and what the service said. */
public final class ExampleFailed extends RuntimeException {

    ExampleFailed(String message) {
        super(message);
    }

    ExampleFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
