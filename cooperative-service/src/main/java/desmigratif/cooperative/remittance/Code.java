package desmigratif.cooperative.remittance;

/** Codes of a remittance. */
final class Code {

    private Code() {}

    /** The way it was sent. */
    enum Channel {
        BANK,
        AGENT,
        BY_HAND,
        UNKNOWN
    }

    /** Whether whoever transmitted it has Bank Indonesia's licence. */
    enum Licensed {
        YES,
        NO,
        UNKNOWN
    }

    /** Who bore the fee: added for the sender, or deducted from what arrived. */
    enum FeeBorneBy {
        SENDER,
        RECIPIENT
    }

    /** How well it is proved. */
    enum Proof {
        TOLD,
        SLIP,
        BANK_BOOK
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
