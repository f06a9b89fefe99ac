package desmigratif.test.simulation;

/** What must hold, each by a name: a failing seed names the one that broke. */
enum Check {

    /** An acknowledged command has exactly one effect, a refused one none, an unsettled one at most one. */
    ONE_EFFECT,
    /** Every repeat is answered as the first time. */
    SAME_ANSWER,
    /** History holds 1..n of every thing, each naming the one before, and the state is its fold. */
    HISTORY_WHOLE,
    /** Nothing is on the topic that history does not know. */
    TOPIC_KNOWN,
    /** No fact is on the topic before the one before it. */
    TOPIC_ORDER,
    /** Everything in history is on the topic, and no outbox is left. */
    EVERYTHING_TOLD,
    /** A reader's copy is the fold of the history. */
    COPY_IS_FOLD,
    /** Every fact that is acted on was acted on once. */
    ACTED_ONCE,
    /** No version of a guard ever falls. */
    GUARD_RISES,
    /** No two things of a village share a unique value. */
    UNIQUE,
    /** No list shows another village's things. */
    OWN_VILLAGE,
    /** Every entry sums to nothing. */
    BOOKS_BALANCE,
    /** Nothing is held and nothing waits once the faults have stopped. */
    NOTHING_STUCK,
    /** The code throws nothing it should not. */
    NO_SURPRISE
}
