package desmigratif.cooperative.till;

import desmigratif.kit.Rupiah;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cash that went through drawers for one account or loan: its share in each of the last sessions. */
record CashOf(List<Share> shares) {

    /** More sessions than are ever open at once: older ones have been counted long ago. */
    private static final int SESSIONS = 64;

    static final CashOf NONE = new CashOf(List.of());

    record Share(String session, long rupiah) {}

    CashOf with(@Nullable String session, long rupiah) {
        if (session == null) {
            return this;
        }
        var all = new ArrayList<Share>();
        var sum = rupiah;
        for (var share : shares) {
            if (share.session().equals(session)) {
                sum = Rupiah.sum(sum, share.rupiah());
            } else {
                all.add(share);
            }
        }
        all.add(new Share(session, sum));
        return new CashOf(List.copyOf(all.subList(Math.max(0, all.size() - SESSIONS), all.size())));
    }

    long of(String session) {
        return Rupiah.sum(
                shares.stream().filter(it -> it.session().equals(session)).mapToLong(Share::rupiah));
    }
}
