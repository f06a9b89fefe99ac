package desmigratif.registry.migration;

import desmigratif.kit.Secret;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationEvent.How;
import desmigratif.registry.person.PersonLookup.Known;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of an episode of migration. Records inside {@code …Asked} are what the edge takes. */
public sealed interface MigrationCommand {

    /** @param work from the codes {@code work} */
    record IntentAsked(
            String person,
            @Nullable String country,
            @Nullable String work,
            LocalDate on) {}

    record IntendMigration(IntentAsked asked, Known person) implements MigrationCommand {}

    /**
     * How someone left. "Not known yet" is fine wherever a part may be missing.
     *
     * @param on the day, or {@code about} the month; neither where only the fact is known
     * @param channel as the officer confirms it
     * @param papers what was carried, from the codes {@code paper}; missing where nobody knows
     * @param reasons why not the official way, from the codes {@code reason}
     * @param invitedBy a kind, from the codes {@code inviter}; never a name
     */
    record Departure(
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String country,
            @Nullable String work,
            Channel channel,
            @Nullable List<String> papers,
            @Nullable List<String> reasons,
            @Nullable String invitedBy) {}

    /** Someone is found to be abroad, or to have been there: the departure is the first that is known. */
    record DepartureAsked(String person, Departure departure) {}

    record DepartMigrant(@Nullable String who, Departure asked, Known person) implements MigrationCommand {}

    record ClarifyMigration(Departure asked, Known person) implements MigrationCommand {}

    record HearWord(LocalDate on) implements MigrationCommand {}

    /** @param why from the codes {@code return} */
    record ReturnMigrant(
            @Nullable LocalDate on,
            @Nullable YearMonth about,
            @Nullable String why) implements MigrationCommand {}

    record EndMigration(How how, LocalDate on) implements MigrationCommand {}

    /** Someone who sees no departures by office opens this one, and says why: it stays in the timeline. */
    record OpenMigration(Secret reason) implements MigrationCommand {}
}
