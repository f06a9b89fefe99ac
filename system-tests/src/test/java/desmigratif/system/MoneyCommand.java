package desmigratif.system;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one command that moves money is brought about: when it is accepted, and when it is refused. */
interface MoneyCommand {

    /**
     * A command as it is sent.
     *
     * @param thing where what it is sent to is seen, and its version
     * @param viewer who may look at it
     * @param other the same with something else in it, or null where nothing can be said
     */
    record Sent(
            String role,
            String path,
            Map<String, Object> body,
            @Nullable Map<String, Object> other,
            String thing,
            String viewer) {}

    /**
     * A command that a rule refuses now.
     *
     * @param cure what has to happen so that it would be accepted; null where nothing can
     */
    record Refused(Sent sent, String code, @Nullable Runnable cure) {}

    /** One that is accepted; each time, as far as may be, for another thing. */
    Sent accepted();

    Refused refused();
}
