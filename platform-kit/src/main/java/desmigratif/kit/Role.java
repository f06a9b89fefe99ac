package desmigratif.kit;

/** What a person may be in a place; who may do what: {@code domain.md} §13. Default deny. */
public enum Role {
    /** Village officer (petugas): people, departures, outreach. */
    OFFICER,
    /** Mentor (pendamping): groups, cycles, sales. */
    MENTOR,
    /** Tutor: children with consent, sessions. */
    TUTOR,
    /** Teller: members, deposits, withdrawals up to a limit, remittances. */
    TELLER,
    /** Cooperative manager (manajer): above the limit, loans up to approval, reversals, closing. */
    MANAGER,
    /** Board (pengurus): approves loans and closings. */
    BOARD,
    /** Village head (kades): counts. */
    HEAD,
    /** District manpower office (Disnaker): figures, pseudonymous drill-down. */
    DISTRICT,
    /** Ministry: figures, pseudonymous drill-down. */
    MINISTRY,
    /** Auditor: reads the books and the member register. */
    AUDITOR,
    /** Operator: runs the platform, no personal data. */
    OPERATOR,
    /** A member's own view. */
    MEMBER
}
