package desmigratif.registry.migration;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.migration.MigrationCommand.Departure;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationEvent.MigrationClarified;
import desmigratif.registry.migration.MigrationEvent.MigrationDeparted;
import desmigratif.registry.person.PersonLookup.Known;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How someone left, as far as it is known. */
record Left(
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
        boolean below18) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Left checked(Departure it, Known person, Ask ask) {
        checkDates(it.on(), it.about(), ask);
        var papers = Papers.checked(it.papers());
        var reasons = it.reasons() == null ? List.<String>of() : CodeLookup.checked("reason", it.reasons(), "reasons");
        check(reasons.isEmpty() || it.channel() != Channel.PROCEDURAL, "reasons-of-a-procedural-departure", "reasons");
        var day = it.on() != null ? it.on() : it.about() != null ? it.about().atEndOfMonth() : null;
        return new Left(
                it.on(),
                it.about(),
                country(it.country()),
                CodeLookup.checkedIfSaid("work", it.work(), "work"),
                it.channel(),
                papers.proposed(),
                papers.carried(),
                papers.known(),
                reasons,
                CodeLookup.checkedIfSaid("inviter", it.invitedBy(), "invitedBy"),
                isServedBefore(person, it),
                day == null ? null : band(person.age(day)),
                !person.isAdult(day == null ? ask.today() : day));
    }

    /** A day or, where only that is known, a month; neither is fine, both are one too many, the future is none. */
    static void checkDates(@Nullable LocalDate on, @Nullable YearMonth about, Ask ask) {
        check(on == null || about == null, "day-and-month", "about");
        if (on != null) {
            ask.past(on, "on");
        } else if (about != null) {
            ask.past(about.atDay(1), "about");
        }
    }

    static @Nullable String country(@Nullable String code) {
        check(code == null || COUNTRIES.contains(code) && !code.equals("ID"), "unknown-country", "country");
        return code;
    }

    static Left of(MigrationDeparted it) {
        return new Left(
                it.on(),
                it.about(),
                it.country(),
                it.work(),
                it.channel(),
                it.proposed(),
                it.papers(),
                it.papersKnown(),
                it.reasons(),
                it.invitedBy(),
                it.servedBefore(),
                it.ageBand(),
                it.below18());
    }

    static Left of(MigrationClarified it) {
        return new Left(
                it.on(),
                it.about(),
                it.country(),
                it.work(),
                it.channel(),
                it.proposed(),
                it.papers(),
                it.papersKnown(),
                it.reasons(),
                it.invitedBy(),
                it.servedBefore(),
                it.ageBand(),
                it.below18());
    }

    /** What would have to be said to say the same again. */
    Departure said() {
        return new Departure(on, about, country, work, channel, papersKnown ? papers : null, reasons, invitedBy);
    }

    boolean isUnclear() {
        return channel == Channel.UNKNOWN || country == null;
    }

    /** The first day on which it can have been; null where nobody knows. */
    @Nullable
    LocalDate earliest() {
        return on != null ? on : about != null ? about.atDay(1) : null;
    }

    /** Of an unknown day nothing is claimed; of a month, only services before it count. */
    private static boolean isServedBefore(Known person, Departure it) {
        var served = person.servedSince();
        if (served == null || it.on() == null && it.about() == null) {
            return false;
        }
        return it.on() != null
                ? !served.isAfter(it.on())
                : served.isBefore(java.util.Objects.requireNonNull(it.about()).atDay(1));
    }

    private static @Nullable String band(int age) {
        if (age < 18) {
            return null;
        }
        return age < 25 ? "18-24" : age < 35 ? "25-34" : age < 45 ? "35-44" : age < 55 ? "45-54" : "55+";
    }
}
