package desmigratif.cooperative.member;

/** Where a person stands. Applied and accepted are candidates; who was admitted is a member. */
enum Standing {
    NONE,
    APPLIED,
    ACCEPTED,
    ADMITTED,
    RESIGNED,
    REFUSED;

    /** Whether it is over: the same person may apply again. */
    boolean isOver() {
        return this == RESIGNED || this == REFUSED;
    }
}
