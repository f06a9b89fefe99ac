package desmigratif.test.simulation;

import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * What the reader keeps of an account.
 *
 * @param facts how many it has seen: one applied twice, or out of order, would show
 * @param trail the amounts in the order they were applied
 */
record KnownAccount(String number, long balanceRupiah, long tag, long facts, long trail) {

    record Opened(String number) {}

    record Moved(long amountRupiah) {}

    record Noted(long tag) {}

    static KnownAccount opened(String number) {
        return new KnownAccount(number, 0, 0, 1, 0);
    }

    KnownAccount moved(long amountRupiah) {
        return new KnownAccount(number, balanceRupiah + amountRupiah, tag, facts + 1, trail * 31 + amountRupiah);
    }

    KnownAccount noted(long other) {
        return new KnownAccount(number, balanceRupiah, other, facts + 1, trail);
    }

    /** A release of before does not know notes yet: it holds them, or wrongly passes them over. */
    static void read(Kinds<KnownAccount> kinds, boolean knowsNotes, boolean passesNotesOver) {
        kinds.on("opened.v1", Opened.class, (now, heard) -> opened(heard.fact().number()))
                .on(
                        "deposited.v1",
                        Moved.class,
                        (now, heard) -> of(now, heard).moved(heard.fact().amountRupiah()))
                .on(
                        "withdrawn.v1",
                        Moved.class,
                        (now, heard) -> of(now, heard).moved(-heard.fact().amountRupiah()));
        if (knowsNotes) {
            kinds.on(
                    "noted.v1",
                    Noted.class,
                    (now, heard) -> of(now, heard).noted(heard.fact().tag()));
        } else if (passesNotesOver) {
            kinds.passOver("noted.v1");
        }
    }

    private static KnownAccount of(@Nullable KnownAccount now, Heard<?> heard) {
        if (now == null) {
            throw new IllegalStateException(heard.source() + " was never opened");
        }
        return now;
    }
}
