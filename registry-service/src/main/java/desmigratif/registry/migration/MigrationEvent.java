package desmigratif.registry.migration;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import desmigratif.registry.person.PersonEvent.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in an episode of migration. Facts only grow: fields are added, never renamed or removed. */
public sealed interface MigrationEvent extends Fact {

    /** Whether the official way was taken. */
    enum Channel {
        PROCEDURAL,
        NON_PROCEDURAL,
        UNKNOWN
    }

    /** How an episode ends without a return. */
    enum How {
        FAILED,
        DECEASED,
        MOVED_AWAY
    }

    record MigrationIntended(
            String id,
            long version,
            Instant at,
            String person,
            @Nullable String country,
            @Nullable String work,
            LocalDate on,
            Sex sex)
            implements MigrationEvent {}

    /**
     * @param papersKnown false where nobody knows what was carried; {@code papers} is empty then
     * @param proposed the channel that the papers propose
     * @param servedBefore whether the village had given the person a service before
     * @param ageBand at departure; null where the date is unknown or the person was under 18
     * @param below18 whether the person was under 18 then (or is still, where the date is unknown)
     */
    record MigrationDeparted(
            String id,
            long version,
            Instant at,
            String person,
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String country,
            @Nullable String work,
            Channel channel,
            Channel proposed,
            List<String> papers,
            boolean papersKnown,
            List<String> reasons,
            @Nullable String invitedBy,
            boolean servedBefore,
            Sex sex,
            @Nullable String ageBand,
            boolean below18)
            implements MigrationEvent {}

    /** All values as they are now. */
    record MigrationClarified(
            String id,
            long version,
            Instant at,
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String country,
            @Nullable String work,
            Channel channel,
            Channel proposed,
            List<String> papers,
            boolean papersKnown,
            List<String> reasons,
            @Nullable String invitedBy,
            boolean servedBefore,
            @Nullable String ageBand,
            boolean below18)
            implements MigrationEvent {}

    record WordHeard(String id, long version, Instant at, LocalDate on) implements MigrationEvent {}

    record MigrationReturned(
            String id,
            long version,
            Instant at,
            String person,
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String why)
            implements MigrationEvent {}

    record MigrationEnded(String id, long version, Instant at, String person, How how, LocalDate on)
            implements MigrationEvent {}

    /** Someone who sees no departures by office has opened this one; why stands in the timeline. */
    record MigrationOpened(String id, long version, Instant at, Secret reason) implements MigrationEvent {}
}
