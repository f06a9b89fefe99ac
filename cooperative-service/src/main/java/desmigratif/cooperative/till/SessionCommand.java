package desmigratif.cooperative.till;

import desmigratif.kit.MovesMoney;
import desmigratif.kit.Secret;
import org.jspecify.annotations.Nullable;

/** What may be asked of a teller's session: the request as it comes, and with it what the rules must know. */
sealed interface SessionCommand {

    /** The cash counted at opening is part of the cooperative's cash already: opening posts nothing. */
    record OpenSession(String device, long openingCashRupiah) implements SessionCommand {}

    /** {@code reason} is needed where what was counted is not what should be there. */
    record CloseSession(long countedRupiah, @Nullable Secret reason) implements MovesMoney {

        @Override
        public void check() {
            Session.cash(countedRupiah, "countedRupiah");
        }
    }

    /** The closing, with the cash that went through the drawer as far as all was heard. */
    record Close(CloseSession asked, long movedRupiah) implements SessionCommand {}

    /** Cash that was under way while the drawer was counted: asked by hearing it. */
    record NoteLateCash(long movedRupiah) implements SessionCommand {}
}
