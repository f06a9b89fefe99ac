package desmigratif.registry.roster;

import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.person.PersonCommand.Consent;
import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonCommand.GiveService;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a person. An empty cell says nothing, so it takes nothing away from what is known.
 *
 * @param rowId the file's own name for the person, the same in every file of the village
 * @param household the file's own name for the household
 * @param errors what cannot be read; a row with any is left out whole
 */
record Entry(
        int row,
        @Nullable String rowId,
        @Nullable Secret name,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable Integer birthYear,
        @Nullable Secret nik,
        @Nullable String nikReason,
        @Nullable Secret phone,
        @Nullable Secret hamlet,
        @Nullable Secret rt,
        @Nullable String household,
        @Nullable Secret kk,
        @Nullable Relation relation,
        @Nullable LocalDate since,
        @Nullable Integer children,
        @Nullable Consent consent,
        @Nullable String withoutConsent,
        @Nullable String wish,
        List<GiveService> services,
        @Nullable Journey journey,
        List<RowError> errors) {

    private static final int MOST_CHILDREN = 30;

    /** OpenSID writes 1 and 2; L and P are laki-laki and perempuan. */
    private static final Map<String, Sex> SEXES = Map.of(
            "l",
            Sex.MALE,
            "laki-laki",
            Sex.MALE,
            "pria",
            Sex.MALE,
            "male",
            Sex.MALE,
            "1",
            Sex.MALE,
            "p",
            Sex.FEMALE,
            "perempuan",
            Sex.FEMALE,
            "wanita",
            Sex.FEMALE,
            "female",
            Sex.FEMALE,
            "2",
            Sex.FEMALE);

    /** Civil registration's relations, by name and by OpenSID's number. */
    private static final Map<String, Relation> RELATIONS = Map.ofEntries(
            Map.entry("head", Relation.HEAD),
            Map.entry("kepala-keluarga", Relation.HEAD),
            Map.entry("1", Relation.HEAD),
            Map.entry("spouse", Relation.SPOUSE),
            Map.entry("suami", Relation.SPOUSE),
            Map.entry("2", Relation.SPOUSE),
            Map.entry("istri", Relation.SPOUSE),
            Map.entry("isteri", Relation.SPOUSE),
            Map.entry("3", Relation.SPOUSE),
            Map.entry("child", Relation.CHILD),
            Map.entry("anak", Relation.CHILD),
            Map.entry("4", Relation.CHILD),
            Map.entry("parent", Relation.PARENT),
            Map.entry("orang-tua", Relation.PARENT),
            Map.entry("orangtua", Relation.PARENT),
            Map.entry("7", Relation.PARENT),
            Map.entry("other", Relation.OTHER),
            Map.entry("menantu", Relation.OTHER),
            Map.entry("5", Relation.OTHER),
            Map.entry("cucu", Relation.OTHER),
            Map.entry("6", Relation.OTHER),
            Map.entry("mertua", Relation.OTHER),
            Map.entry("8", Relation.OTHER),
            Map.entry("famili-lain", Relation.OTHER),
            Map.entry("9", Relation.OTHER),
            Map.entry("pembantu", Relation.OTHER),
            Map.entry("10", Relation.OTHER),
            Map.entry("lainnya", Relation.OTHER),
            Map.entry("11", Relation.OTHER));

    static Entry of(Sheet.Line line, Map<Column, Integer> columns) {
        var cells = new Cells(line, columns);
        return new Entry(
                line.number(),
                cells.text(Column.ROW_ID),
                needed(cells, Column.NAME),
                sex(cells),
                cells.date(Column.BIRTH_DATE),
                cells.number(Column.BIRTH_YEAR),
                cells.number16(Column.NIK),
                cells.code(Column.NIK_REASON, "nik-reason"),
                cells.secret(Column.PHONE),
                cells.secret(Column.HAMLET),
                cells.secret(Column.RT),
                cells.text(Column.HOUSEHOLD),
                cells.number16(Column.KK),
                relation(cells),
                cells.date(Column.MEMBER_SINCE),
                children(cells),
                consent(cells),
                cells.code(Column.NO_CONSENT, "no-consent"),
                cells.code(Column.WISH, "trade"),
                services(cells),
                Journey.of(cells),
                cells.errors());
    }

    /** What is known of the person, with what the row says laid over it. */
    Details over(@Nullable Details known) {
        var saysBirth = bornOn != null || birthYear != null;
        return new Details(
                Objects.requireNonNull(name),
                Objects.requireNonNull(sex),
                saysBirth ? bornOn : known == null ? null : known.bornOn(),
                saysBirth ? birthYear : known == null ? null : known.birthYear(),
                nik != null ? nik : known == null ? null : known.nik(),
                nik != null ? null : nikReason != null ? nikReason : known == null ? null : known.nikReason(),
                phone != null ? phone : known == null ? null : known.phone(),
                hamlet != null ? hamlet : known == null ? null : known.hamlet(),
                rt != null ? rt : known == null ? null : known.rt());
    }

    private static @Nullable Secret needed(Cells cells, Column column) {
        var said = cells.secret(column);
        if (said == null) {
            cells.wrong(column, "text-missing");
        }
        return said;
    }

    private static @Nullable Sex sex(Cells cells) {
        if (cells.text(Column.SEX) == null) {
            cells.wrong(Column.SEX, "text-missing");
        }
        return cells.oneOf(Column.SEX, SEXES);
    }

    private static @Nullable Relation relation(Cells cells) {
        var lives = cells.text(Column.HOUSEHOLD) != null || cells.text(Column.KK) != null;
        if (lives && cells.text(Column.RELATION) == null) {
            cells.wrong(Column.RELATION, "text-missing");
        }
        return cells.oneOf(Column.RELATION, RELATIONS);
    }

    private static @Nullable Integer children(Cells cells) {
        var children = cells.number(Column.CHILDREN);
        if (children != null && (children < 0 || children > MOST_CHILDREN)) {
            cells.wrong(Column.CHILDREN, "children-out-of-range");
        }
        if (children != null && cells.text(Column.HOUSEHOLD) == null && cells.text(Column.KK) == null) {
            cells.wrong(Column.HOUSEHOLD, "text-missing");
        }
        return children;
    }

    private static @Nullable Consent consent(Cells cells) {
        var relation = cells.code(Column.CONSENT_RELATION, "guardian");
        var on = cells.date(Column.CONSENT_ON);
        var purposes = cells.codes(Column.CONSENT_PURPOSES, "purpose");
        if (relation == null && on == null && purposes == null) {
            return null;
        }
        if (relation == null || on == null || purposes == null) {
            cells.wrong(
                    relation == null
                            ? Column.CONSENT_RELATION
                            : on == null ? Column.CONSENT_ON : Column.CONSENT_PURPOSES,
                    "text-missing");
            return null;
        }
        return new Consent(null, relation, on, purposes);
    }

    /** Days with a bar between them, each with a kind and a result where they are not guidance and done. */
    private static List<GiveService> services(Cells cells) {
        var text = cells.text(Column.SERVICES);
        var services = new ArrayList<GiveService>();
        for (var each : text == null ? List.<String>of() : Cells.parts(text)) {
            var parts = each.split(":", -1);
            try {
                services.add(new GiveService(
                        Cells.date(parts[0].strip()),
                        parts.length > 1 ? parts[1].strip() : "guidance",
                        parts.length > 2 ? parts[2].strip() : "done"));
            } catch (DateTimeException e) {
                cells.wrong(Column.SERVICES, "bad-date");
            }
        }
        return List.copyOf(services);
    }
}
