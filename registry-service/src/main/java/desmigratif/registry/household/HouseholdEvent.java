package desmigratif.registry.household;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a household. Facts only grow: fields are added, never renamed or removed. */
public sealed interface HouseholdEvent extends Fact {

    /** What a member is to the head. */
    enum Relation {
        HEAD,
        SPOUSE,
        CHILD,
        PARENT,
        OTHER
    }

    /** What tells which house and family it is: kept in this service's own history, never told. */
    record Identity(
            @Nullable Secret kk,
            @Nullable Secret hamlet,
            @Nullable Secret rt) {}

    record HouseholdFormed(String id, long version, Instant at, Identity what) implements HouseholdEvent {}

    record HouseholdChanged(
            String id,
            long version,
            Instant at,
            LocalDate on,
            List<String> changed,
            Identity what,
            Identity was,
            Secret reason)
            implements HouseholdEvent {}

    record HouseholdJoined(String id, long version, Instant at, String person, Relation relation, LocalDate from)
            implements HouseholdEvent {}

    record HouseholdLeft(String id, long version, Instant at, String person, LocalDate until, String why)
            implements HouseholdEvent {}

    record ChildrenCounted(String id, long version, Instant at, int children, LocalDate on) implements HouseholdEvent {}
}
