package desmigratif.cooperative.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the member register. */
record MemberView(
        String id,
        String person,
        String name,
        Standing standing,
        LocalDate since,
        long principalRupiah,
        @Nullable Integer number,
        @Nullable LocalDate entryOn) {

    static MemberView of(Member it) {
        return new MemberView(
                it.id(),
                it.person(),
                it.name().text(),
                it.standing(),
                it.since(),
                it.principalRupiah(),
                it.number() == 0 ? null : it.number(),
                it.entryOn());
    }
}
