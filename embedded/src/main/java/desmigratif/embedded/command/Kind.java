package desmigratif.embedded.command;

/** What a command does to the data. */
public enum Kind {
    /** Says who we are. */
    GREETING,
    /** Changes nothing. */
    READING,
    /** Changes documents, beside others that do. */
    WRITING,
    /** Changes collections or indexes, with no other beside it. */
    SHAPING
}
