package desmigratif.kit;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The thread of a command through the services, as W3C {@code traceparent}; it rides with each fact. */
public final class Trace {

    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Trace() {}

    /** The trace of what is being done now, where there is one. */
    public static @Nullable String current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Does something under a trace: the one that came with it, or a new one where none did or it has a wrong form. */
    public static <X extends Throwable> void within(@Nullable String trace, ScopedValue.CallableOp<?, X> what)
            throws X {
        ScopedValue.where(CURRENT, trace != null && FORM.matcher(trace).matches() ? trace : fresh())
                .call(what);
    }

    /** The part that is common to all steps: 32 digits, also the number of a request in logs and problems. */
    public static String id(String trace) {
        return trace.substring(3, 35);
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-01".formatted(random.nextLong() | 1, random.nextLong(), random.nextLong() | 1);
    }
}
