package desmigratif.registry.migration;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import desmigratif.kit.Ask;
import desmigratif.kit.Page;
import desmigratif.kit.Paging;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Kept;
import desmigratif.registry.migration.Migration.Standing;
import desmigratif.registry.migration.MigrationCommand.Departure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask about migrations, read-only. */
public final class MigrationLookup {

    /** What a person is by an episode. */
    public enum Label {
        CANDIDATE,
        ACTIVE,
        RETURNED
    }

    /** Whom an episode labels, and how: nothing of its channel. */
    public record Labelled(String person, Label label) {}

    /** An episode as the next import finds it. */
    public record Found(
            String id,
            String person,
            @Nullable Label label,
            @Nullable Departure departure,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate returnedOn,
            @Nullable YearMonth returnedAbout,
            Trial now) {}

    /** A departure whose channel or country is unclear, and since when. */
    public record Unclear(String id, String person, Instant since) {}

    /** An episode to try commands on: refuses what the rules refuse, keeps nothing. */
    public static final class Trial {

        private Migration now;

        private Trial(Migration now) {
            this.now = now;
        }

        /** One that does not exist yet. */
        public static Trial ofNothing(String id) {
            return new Trial(Migration.unknown(id));
        }

        public Trial copy() {
            return new Trial(now);
        }

        public boolean exists() {
            return now.version() > 0;
        }

        public synchronized void ask(Ask ask, MigrationCommand command) {
            now = now.after(now.decide(command, ask));
        }
    }

    private final Keeper<Migration, MigrationCommand, MigrationEvent> migrations;

    MigrationLookup(Keeper<Migration, MigrationCommand, MigrationEvent> migrations) {
        this.migrations = migrations;
    }

    /** What these persons are by their episodes; all of the village's where no persons are named. */
    public List<Labelled> labels(String village, @Nullable Collection<String> persons) {
        Bson where = persons == null ? Filters.empty() : in("state.person", persons);
        return migrations.all(village, where).stream()
                .map(Kept::view)
                .filter(it -> it.standing() != Standing.ENDED)
                .map(it -> new Labelled(it.person(), label(it.standing())))
                .toList();
    }

    /** Every episode of a village, for an import to compare with. */
    public List<Found> all(String village) {
        return migrations.all(village, Filters.empty()).stream()
                .map(MigrationLookup::found)
                .toList();
    }

    public Page<Unclear> unclear(Ask ask, Paging paging) {
        return migrations
                .page(ask, exists("state.unclearSince"), paging)
                .map(it -> new Unclear(
                        it.id(),
                        it.view().person(),
                        java.util.Objects.requireNonNull(it.view().unclearSince())));
    }

    public long countUnclear(String village) {
        return migrations.count(village, exists("state.unclearSince"));
    }

    private static Label label(Standing standing) {
        return switch (standing) {
            case INTENDED -> Label.CANDIDATE;
            case ABROAD -> Label.ACTIVE;
            case RETURNED -> Label.RETURNED;
            case ENDED -> throw new IllegalStateException("an episode that has ended labels nobody");
        };
    }

    private static Found found(Kept<Migration> kept) {
        var it = kept.view();
        var back = it.back();
        return new Found(
                kept.id(),
                it.person(),
                it.standing() == Standing.ENDED ? null : label(it.standing()),
                it.left() == null ? null : it.left().said(),
                it.heardOn(),
                back == null ? null : back.on(),
                back == null ? null : back.about(),
                new Trial(it));
    }
}
