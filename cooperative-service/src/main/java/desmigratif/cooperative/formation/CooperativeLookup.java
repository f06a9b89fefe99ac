package desmigratif.cooperative.formation;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.RuleBroken;
import desmigratif.kit.keep.Keeper;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the cooperative: whether it may do business, and what it has settled. */
public final class CooperativeLookup {

    private final Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives;

    CooperativeLookup(Keeper<Cooperative, CooperativeCommand, CooperativeEvent> cooperatives) {
        this.cooperatives = cooperatives;
    }

    /** The id of a village's cooperative: it follows from the village's code. */
    public static String idOf(String village) {
        return "cooperative-" + UUID.nameUUIDFromBytes(village.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isFounded(String village) {
        return isFounded(find(village));
    }

    /** What a founded cooperative has settled; refuses where there is none. */
    public Terms terms(String village) {
        var cooperative = find(village);
        if (cooperative == null || !isFounded(cooperative)) {
            throw new RuleBroken("cooperative-not-founded");
        }
        return new Terms(
                cooperative.licensed().contains(Cooperative.code(Unit.USP)),
                cooperative.principalRupiah(),
                cooperative.tellerLimitRupiah(),
                cooperative.mandatory().stream()
                        .map(it -> new Rate(it.from(), it.rupiah()))
                        .toList());
    }

    private @Nullable Cooperative find(String village) {
        return cooperatives.find(village + "/" + idOf(village));
    }

    private static boolean isFounded(@Nullable Cooperative it) {
        return it != null && it.stage().compareTo(Stage.FOUNDED) >= 0;
    }

    /** What the cooperative has settled for itself. */
    public record Terms(boolean licensed, long principalRupiah, long tellerLimitRupiah, List<Rate> mandatory) {

        /** Savings of free will and loans need the licence of the savings-and-loan unit. */
        public Terms needsLicence() {
            check(licensed, "unit-not-licensed");
            return this;
        }

        /** The mandatory saving of a month: the last rate set before it, or the first. */
        public long mandatory(YearMonth month) {
            long rupiah = mandatory.getFirst().rupiah();
            for (var rate : mandatory) {
                if (!rate.from().isAfter(month)) {
                    rupiah = rate.rupiah();
                }
            }
            return rupiah;
        }
    }

    /** The mandatory saving of a month, from a month on. */
    public record Rate(YearMonth from, long rupiah) {}
}
