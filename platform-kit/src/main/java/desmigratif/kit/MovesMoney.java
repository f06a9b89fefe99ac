package desmigratif.kit;

/**
 * Marks a command that moves money: it must come under a key, and its refusal is kept, so that a late repeat cannot
 * succeed.
 */
public interface MovesMoney {

    /** Refuses what cannot be, whatever it is asked of: that is no rule's refusal, is not kept, and burns no key. */
    default void check() {}
}
