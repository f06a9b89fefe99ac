package desmigratif.business.capital;

import desmigratif.business.capital.CapitalEvent.Purpose;
import java.time.LocalDate;

/** What may be asked of a capital: by the mentor in a participant's name, or by what was heard of the cooperative. */
sealed interface CapitalCommand {

    /** {@code person}, a participant of the group, is who will borrow for it. */
    record AskCapital(String group, String person, long amountRupiah, int months, Purpose purpose)
            implements CapitalCommand {}

    /** The same person for the same group, after the capital was turned away. */
    record AskAgain(long amountRupiah, int months, Purpose purpose) implements CapitalCommand {}

    record TurnAway(String loan, String reason) implements CapitalCommand {}

    record Refuse(String loan, String reason) implements CapitalCommand {}

    record Arrive(String loan, long amountRupiah, LocalDate on) implements CapitalCommand {}

    record TakeBack(String loan, LocalDate on) implements CapitalCommand {}
}
