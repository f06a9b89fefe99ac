package desmigratif.registry.household;

import desmigratif.kit.Secret;
import desmigratif.registry.household.Household.Counted;
import desmigratif.registry.household.Household.Membership;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household as an officer sees it. In lists the KK number is cut to its end. */
record HouseholdView(
        String id,
        @Nullable String kk,
        @Nullable LocalDate kkSince,
        @Nullable String hamlet,
        @Nullable String rt,
        List<Membership> members,
        Counted children) {

    static HouseholdView whole(Household it) {
        return of(it, text(it.what().kk()));
    }

    static HouseholdView inList(Household it) {
        var kk = text(it.what().kk());
        return of(it, kk == null ? null : "•••" + kk.substring(12));
    }

    private static HouseholdView of(Household it, @Nullable String kk) {
        return new HouseholdView(
                it.id(),
                kk,
                it.kkSince(),
                text(it.what().hamlet()),
                text(it.what().rt()),
                it.members(),
                it.children());
    }

    private static @Nullable String text(@Nullable Secret secret) {
        return secret == null ? null : secret.text();
    }
}
