package desmigratif.registry.roster;

import desmigratif.registry.migration.MigrationCommand.Departure;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationLookup.Label;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a person's latest migration.
 *
 * @param papers null where nobody knows what was carried, empty where nothing was
 */
record Journey(
        Label status,
        @Nullable String country,
        @Nullable String work,
        @Nullable LocalDate intendedOn,
        @Nullable LocalDate departedOn,
        @Nullable YearMonth departedAbout,
        @Nullable Channel channel,
        @Nullable List<String> papers,
        @Nullable List<String> reasons,
        @Nullable String invitedBy,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate returnedOn,
        @Nullable YearMonth returnedAbout,
        @Nullable String returnReason) {

    private static final Map<String, Label> STATUSES = Map.of(
            "candidate",
            Label.CANDIDATE,
            "calon",
            Label.CANDIDATE,
            "calon-pmi",
            Label.CANDIDATE,
            "active",
            Label.ACTIVE,
            "aktif",
            Label.ACTIVE,
            "pmi",
            Label.ACTIVE,
            "returned",
            Label.RETURNED,
            "purna",
            Label.RETURNED,
            "purna-pmi",
            Label.RETURNED);

    private static final Map<String, Channel> CHANNELS = Map.of(
            "procedural",
            Channel.PROCEDURAL,
            "prosedural",
            Channel.PROCEDURAL,
            "non-procedural",
            Channel.NON_PROCEDURAL,
            "nonprosedural",
            Channel.NON_PROCEDURAL,
            "non-prosedural",
            Channel.NON_PROCEDURAL,
            "unknown",
            Channel.UNKNOWN,
            "belum-tahu",
            Channel.UNKNOWN,
            "tidak-tahu",
            Channel.UNKNOWN);

    private static final Map<String, String> COUNTRIES = countries();

    static @Nullable Journey of(Cells cells) {
        var status = cells.oneOf(Column.MIGRATION_STATUS, STATUSES);
        var said =
                List.of(Column.COUNTRY, Column.DEPARTED_ON, Column.DEPARTED_ABOUT, Column.CHANNEL, Column.RETURNED_ON);
        if (status == null) {
            if (cells.text(Column.MIGRATION_STATUS) == null && said.stream().anyMatch(it -> cells.text(it) != null)) {
                cells.wrong(Column.MIGRATION_STATUS, "text-missing");
            }
            return null;
        }
        return new Journey(
                status,
                cells.oneOf(Column.COUNTRY, COUNTRIES),
                cells.code(Column.WORK, "work"),
                cells.date(Column.INTENDED_ON),
                cells.date(Column.DEPARTED_ON),
                cells.month(Column.DEPARTED_ABOUT),
                cells.oneOf(Column.CHANNEL, CHANNELS),
                papers(cells),
                cells.codes(Column.REASONS, "reason"),
                cells.code(Column.INVITED_BY, "inviter"),
                cells.date(Column.WORD_HEARD_ON),
                cells.date(Column.RETURNED_ON),
                cells.month(Column.RETURNED_ABOUT),
                cells.code(Column.RETURN_REASON, "return"));
    }

    /** What is known of the departure, with what the row says laid over it. */
    Departure over(@Nullable Departure known) {
        var saysWhen = departedOn != null || departedAbout != null;
        return new Departure(
                saysWhen ? departedOn : known == null ? null : known.on(),
                saysWhen ? departedAbout : known == null ? null : known.about(),
                country != null ? country : known == null ? null : known.country(),
                work != null ? work : known == null ? null : known.work(),
                channel != null ? channel : known == null ? Channel.UNKNOWN : known.channel(),
                papers != null ? papers : known == null ? null : known.papers(),
                reasons != null ? reasons : known == null ? List.of() : known.reasons(),
                invitedBy != null ? invitedBy : known == null ? null : known.invitedBy());
    }

    private static @Nullable List<String> papers(Cells cells) {
        var text = cells.text(Column.PAPERS);
        var none = text != null && List.of("none", "tidak ada", "-").contains(text.toLowerCase(Locale.ROOT));
        return none ? List.of() : cells.codes(Column.PAPERS, "paper");
    }

    /** Every country by its code and its names in Indonesian and English, and by what people call it. */
    private static Map<String, String> countries() {
        var countries = new TreeMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            countries.put(code.toLowerCase(Locale.ROOT), code);
            countries.put(plain(country.getDisplayCountry(Locale.of("id"))), code);
            countries.put(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        countries.put("hong-kong", "HK");
        countries.put("hongkong", "HK");
        countries.put("brunei-darussalam", "BN");
        countries.put("saudi", "SA");
        countries.put("korea", "KR");
        countries.put("uea", "AE");
        return countries;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _/]+", "-");
    }
}
