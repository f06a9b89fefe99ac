package desmigratif.business.capital;

/**
 * How far the loan that answers to a capital has come: {@code applied}, {@code appraised}, {@code approved},
 * {@code refused}, {@code turned-away} or {@code paid-out}. Never a balance: that is between the member and the
 * cooperative.
 */
record KnownLoan(String capital, Stage stage) {

    enum Stage {
        APPLIED,
        TURNED_AWAY,
        APPRAISED,
        APPROVED,
        REFUSED,
        PAID_OUT
    }

    KnownLoan at(Stage next) {
        return new KnownLoan(capital, next);
    }
}
