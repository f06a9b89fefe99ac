package desmigratif.kit;

import java.util.Map;

/**
 * A thing with rules of its own: decides a fact, then becomes it. An immutable record, free of framework and clock.
 *
 * @param <S> itself
 * @param <C> what may be asked of it
 * @param <F> what can happen to it
 */
public interface Aggregate<S, C, F extends Fact> {

    /** Holds the rules and changes nothing: one fact, of {@code version() + 1}, or {@link RuleBroken}. */
    F decide(C command, Ask ask);

    /** Makes the change and has no rules. */
    S after(F fact);

    /** How many facts have made it; 0 while it does not exist. */
    long version();

    /** What an answer tells of it, such as {@code balanceRupiah}: numbers and codes only, no identity. */
    default Map<String, Object> figures() {
        return Map.of();
    }
}
