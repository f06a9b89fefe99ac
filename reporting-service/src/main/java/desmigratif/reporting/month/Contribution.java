package desmigratif.reporting.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one thing says of one month. Months count as they end; a window of 12 months ends with the month. */
public sealed interface Contribution {

    /** A person: grown up unless known to be under 18; gone when dead or moved away; consent is a guardian's. */
    record Person(String id, String sex, boolean adult, boolean gone, boolean consent) implements Contribution {}

    /** An episode of migration: where it stands, whether word came within 12 months, who left and came home in them. */
    record Migration(
            String person,
            Stage stage,
            @Nullable String country,
            @Nullable String sex,
            @Nullable String ageBand,
            boolean word,
            @Nullable Departure departure,
            @Nullable Homecoming homecoming)
            implements Contribution {}

    /** Where an episode stands; {@code OVER} when it failed, or who left died or moved away for good. */
    enum Stage {
        CANDIDATE,
        ACTIVE,
        RETURNED,
        OVER
    }

    /** A departure with a date, or at least a month, within the 12 months; {@code now} when in the month itself. */
    record Departure(YearMonth month, boolean now, String channel, List<String> reasons, boolean served) {}

    /** A return within the 12 months. */
    record Homecoming(YearMonth month, boolean now) {}

    /** A household: who belongs to it (abroad or not), as what to its head, and children known only by number. */
    record Household(String id, List<Living> members, int children) implements Contribution {}

    /** Someone's place in a household. */
    record Living(String person, String relation) {}

    /** Those present at outreach in one session of the 12 months. */
    record Outreach(Set<String> present) implements Contribution {}

    /** The village itself, from its enrolment on: which layer it belongs to, and how its pillars stand. */
    record Village(String layer, LocalDate enrolledOn, List<Pillar> pillars) implements Contribution {}

    /** The latest word on a pillar. */
    record Pillar(String pillar, String state, LocalDate on, List<Obstacle> obstacles) {}

    /** A coded obstacle, who sees to it (a role's code), and until when. */
    record Obstacle(String code, String owner, @Nullable LocalDate dueOn) {}

    /** Who takes part in a group. */
    record Group(Set<String> participants) implements Contribution {}

    /** A cycle: its harvest if planned for the month, and what it sold and divided in the month. */
    record Cycle(
            @Nullable Harvest harvest,
            List<Sale> sales,
            @Nullable Division division) implements Contribution {}

    /** A harvest planned for the month; {@code kept} when it came within seven days of the plan. */
    record Harvest(boolean kept) {}

    /** A sale; the quantity in thousandths of the unit. */
    record Sale(String product, String unit, long quantity, long totalRupiah) {}

    /** A cycle's net divided to its members. */
    record Division(boolean costsRecorded, List<Share> shares) {}

    /** What a division gives one person, in rupiah: less than nothing after a loss. */
    record Share(String person, long amountRupiah) {}

    /** A member of the cooperative. */
    record Member(String member, String person) implements Contribution {}

    /**
     * A savings account, principal apart: the deposits of the three months, and by remittance what was handed in of it
     * from the month until 11 months later.
     */
    record Savings(String member, List<Long> depositsRupiah, Map<String, Long> handedInRupiah)
            implements Contribution {}

    /** A remittance of the month; what of it is planned for savings and business. */
    record Remittance(
            String id,
            String person,
            @Nullable String household,
            long receivedRupiah,
            long plannedRupiah,
            @Nullable Integer costBasisPoints)
            implements Contribution {}

    /** The cooperative's stage: none, prepared, founded, licensed. */
    record Cooperative(String stage) implements Contribution {}
}
