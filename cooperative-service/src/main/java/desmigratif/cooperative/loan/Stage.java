package desmigratif.cooperative.loan;

/** How far a loan has come. */
enum Stage {
    NONE,
    APPLIED,
    TURNED_AWAY,
    APPRAISED,
    APPROVED,
    REFUSED,
    PAID_OUT,
    SETTLED
}
