package desmigratif.cooperative.savings;

/** What is saved for. */
enum Product {
    /** Once, to become a member (<i>simpanan pokok</i>): equity. */
    PRINCIPAL,
    /** Every month (<i>simpanan wajib</i>): equity. */
    MANDATORY,
    /** At will (<i>simpanan sukarela</i>). */
    VOLUNTARY,
    /** The saved part of remittances. */
    REMITTANCE;

    /** Principal and mandatory savings stay until the member leaves (UU 25/1992). */
    boolean staysUntilExit() {
        return this == PRINCIPAL || this == MANDATORY;
    }
}
