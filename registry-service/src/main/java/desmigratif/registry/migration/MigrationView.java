package desmigratif.registry.migration;

import desmigratif.registry.migration.Migration.Back;
import desmigratif.registry.migration.Migration.Ended;
import desmigratif.registry.migration.Migration.Intent;
import desmigratif.registry.migration.Migration.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An episode as an officer sees it, whole: to help, not to punish. */
record MigrationView(
        String id,
        String person,
        Standing standing,
        @Nullable Intent intent,
        @Nullable Left departure,
        @Nullable LocalDate heardOn,
        @Nullable Back back,
        @Nullable Ended ended) {

    /** An episode in a list: nothing of channel, papers or reasons ({@code domain.md} §13). */
    record Preview(
            String id,
            String person,
            Standing standing,
            @Nullable String country,
            @Nullable LocalDate departedOn,
            @Nullable YearMonth departedAbout,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate returnedOn,
            @Nullable YearMonth returnedAbout) {}

    static MigrationView of(Migration it) {
        return new MigrationView(
                it.id(), it.person(), it.standing(), it.intent(), it.left(), it.heardOn(), it.back(), it.ended());
    }

    static Preview preview(Migration it) {
        var left = it.left();
        var back = it.back();
        var intent = it.intent();
        return new Preview(
                it.id(),
                it.person(),
                it.standing(),
                left != null ? left.country() : intent == null ? null : intent.country(),
                left == null ? null : left.on(),
                left == null ? null : left.about(),
                it.heardOn(),
                back == null ? null : back.on(),
                back == null ? null : back.about());
    }
}
