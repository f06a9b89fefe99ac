package desmigratif.cooperative.loan;

/** Codes of a loan. */
final class Code {

    private Code() {}

    /** What it is for; a group's capital is for business. */
    enum Purpose {
        BUSINESS,
        CONSUMPTION,
        EMERGENCY
    }

    /** How the manager sees it. */
    enum Risk {
        LOW,
        MIDDLE,
        HIGH
    }

    /** Why the board refuses (Permenkop UKM 8/2023: need, ability, risk, funds, collateral). */
    enum Refusal {
        NEED,
        ABILITY,
        RISK,
        FUNDS,
        COLLATERAL,
        DOCUMENTS,
        OTHER
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
