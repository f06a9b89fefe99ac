package desmigratif.business.cycle;

import desmigratif.business.cycle.CycleEvent.CycleDivided;
import desmigratif.business.cycle.CycleEvent.Share;
import desmigratif.kit.Rupiah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How the net of a cycle was divided to the members of its group. */
record Division(YearMonth month, long netRupiah, boolean costsRecorded, List<Share> shares) {

    static Division of(CycleDivided it) {
        return new Division(it.month(), it.netRupiah(), it.costsRecorded(), it.shares());
    }

    long dividedRupiah() {
        return Rupiah.sum(shares.stream().mapToLong(Share::amountRupiah));
    }

    /**
     * Equal shares in whole rupiah that sum exactly: what is left over goes rupiah by rupiah to the largest remainders,
     * and as they are all equal, to the first by person. A loss is divided to nothing.
     */
    static List<Share> shares(long netRupiah, Collection<String> persons) {
        var sorted = persons.stream().distinct().sorted().toList();
        long divisible = Math.max(0, netRupiah);
        long each = divisible / sorted.size();
        long leftOver = divisible % sorted.size();
        var shares = new ArrayList<Share>();
        for (var person : sorted) {
            shares.add(new Share(person, shares.size() < leftOver ? each + 1 : each));
        }
        return List.copyOf(shares);
    }
}
