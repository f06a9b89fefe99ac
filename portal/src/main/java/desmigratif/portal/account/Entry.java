package desmigratif.portal.account;

import java.time.Duration;

/** What comes of a user name and a password. */
public sealed interface Entry {

    /** Both were right. */
    record Welcome(Account account) implements Entry {}

    /** One of them was wrong; which, nobody is told. */
    record Wrong() implements Entry {}

    /** Too many have been wrong: not even the right one counts until this has passed. */
    record Waits(Duration pause) implements Entry {}

    /** So many are trying to come in at once that nobody has looked yet. */
    record Crowded() implements Entry {}

    /** Both were right, but the account is closed. */
    record Closed() implements Entry {}
}
