package desmigratif.kit;

/**
 * Marks a command that moves money: it must come under a key, and its refusal is kept, so that a late repeat cannot
 * succeed.
 */
public interface MovesMoney {}
