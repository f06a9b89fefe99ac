package desmigratif.cooperative.ledger;

/** The accounts that are in use, of the chart for a savings-and-loan unit (SAK EP; {@code domain.md} §4.5). */
enum Account {
    CASH("1101", "Kas", true),
    LOANS_BUSINESS("1201", "Pinjaman anggota – usaha", true),
    LOANS_CONSUMPTION("1202", "Pinjaman anggota – konsumtif", true),
    CLAIMS("1302", "Piutang anggota", true),
    CASH_DIFFERENCE("1403", "Selisih kas dalam penyelesaian", true),
    VOLUNTARY("2101", "Simpanan sukarela", false),
    REMITTANCE("2103", "Simpanan remitansi", false),
    UNASSIGNED("2209", "Titipan", false),
    PRINCIPAL("3101", "Simpanan pokok", false),
    MANDATORY("3102", "Simpanan wajib", false),
    INTEREST("4101", "Jasa pinjaman", false),
    PENALTIES("4103", "Denda", false);

    private final String code;
    private final String title;
    private final boolean debit;

    Account(String code, String title, boolean debit) {
        this.code = code;
        this.title = title;
        this.debit = debit;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** Whether its balance normally stands on the debit side. */
    boolean isDebit() {
        return debit;
    }

    /** What stands on its normal side. */
    long balance(Month.Sum sum) {
        return debit ? sum.debitRupiah() - sum.creditRupiah() : sum.creditRupiah() - sum.debitRupiah();
    }

    static Account ofCode(String code) {
        for (var account : values()) {
            if (account.code.equals(code)) {
                return account;
            }
        }
        throw new IllegalArgumentException("no account " + code);
    }

    /** What a savings product is booked to; what nobody knows, to the account for money not yet assigned. */
    static Account ofProduct(String product) {
        return switch (product) {
            case "principal" -> PRINCIPAL;
            case "mandatory" -> MANDATORY;
            case "voluntary" -> VOLUNTARY;
            case "remittance" -> REMITTANCE;
            default -> UNASSIGNED;
        };
    }

    static Account ofPurpose(String purpose) {
        return purpose.equals("business") ? LOANS_BUSINESS : LOANS_CONSUMPTION;
    }
}
