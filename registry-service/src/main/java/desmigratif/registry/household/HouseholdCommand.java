package desmigratif.registry.household;

import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdEvent.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of a household. */
public sealed interface HouseholdCommand {

    record FormHousehold(
            @Nullable Secret kk,
            @Nullable Secret hamlet,
            @Nullable Secret rt) implements HouseholdCommand {}

    /** Another KK number or address, from a day on: said whole. */
    record ChangeHousehold(
            @Nullable Secret kk,
            @Nullable Secret hamlet,
            @Nullable Secret rt,
            LocalDate on,
            Secret reason) implements HouseholdCommand {}

    /** What is asked at the edge to let a person in; {@link JoinHousehold} adds what was looked up. */
    record Joining(String person, Relation relation, LocalDate from) {}

    /**
     * @param isHere whether the person is still of the village
     * @param livesElsewhere whether the person is a member of another household now: one is left before the next
     */
    record JoinHousehold(Joining asked, boolean isHere, boolean livesElsewhere) implements HouseholdCommand {}

    /** @param why from the codes {@code leaving} */
    record LeaveHousehold(String person, LocalDate until, String why) implements HouseholdCommand {}

    /** How many children under 18 live there whose guardian has given no consent. */
    record CountChildren(int children, LocalDate on) implements HouseholdCommand {}
}
