package desmigratif.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationLookup.Label;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void readsARowOfOpenSid() {
        var row = row(
                "nama;nik;jenis_kelamin;tanggallahir;no_kk;hubungan_keluarga;dusun",
                "Siti Aminah;6101044101950001;2;1995-01-01;6101041203150007;3;Satu");

        assertThat(row.errors()).isEmpty();
        assertThat(row.sex()).isEqualTo(Sex.FEMALE);
        assertThat(row.bornOn()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(row.relation()).isEqualTo(Relation.SPOUSE);
        assertThat(row.kk()).isEqualTo(new Secret("6101041203150007"));
    }

    @Test
    void readsAJourneyAsPeopleWriteIt() {
        var row = row(
                "nama;nik;jk;status_migrasi;negara;sektor;bulan_berangkat;jalur;surat;alasan_jalur;diajak",
                "Budi;6101040101900001;L;Aktif;Hong Kong;Bangunan;03/2026;Non Prosedural;Paspor | Visa kunjungan;Lebih"
                        + " cepat;Calo");

        var journey = Objects.requireNonNull(row.journey());
        assertThat(row.errors()).isEmpty();
        assertThat(journey.status()).isEqualTo(Label.ACTIVE);
        assertThat(journey.country()).isEqualTo("HK");
        assertThat(journey.departedAbout()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(journey.channel()).isEqualTo(Channel.NON_PROCEDURAL);
        assertThat(journey.papers()).containsExactly("passport", "visit-visa");
        assertThat(journey.reasons()).containsExactly("speed");
    }

    @Test
    void tellsNoPapersFromUnknownOnes() {
        var head = "nama;nik;jk;status_migrasi;surat";

        assertThat(Objects.requireNonNull(row(head, "Budi;6101040101900001;L;aktif;tidak ada")
                                .journey())
                        .papers())
                .isEmpty();
        assertThat(Objects.requireNonNull(
                                row(head, "Budi;6101040101900001;L;aktif;").journey())
                        .papers())
                .isNull();
    }

    @Test
    void refusesNumbersThatASpreadsheetHasDamaged() {
        for (var nik :
                List.of("6,10104E+15", "6.10104E+15", "610104410195000", "6101044101950000", "6101044101950001.0")) {
            assertThat(row("nama;nik;jk", "Siti;" + nik + ";P").errors())
                    .as(nik)
                    .containsExactly(new RowError(2, "nik", "nik-damaged-by-spreadsheet"));
        }
        assertThat(row("nama;nik;jk;no_kk;hubungan", "Siti;6101044101950001;P;6.1E+15;istri")
                        .errors())
                .containsExactly(new RowError(2, "kk", "kk-damaged-by-spreadsheet"));
    }

    @Test
    void suspectsNumbersThatAllEndInZero() {
        var rounded = Sheet.of("nama;nik;jk\nA;6101044101950010;P\nB;6101044201950020;P\nC;6101044301950010;P\n");

        var entries = PeopleImport.entries(rounded);

        assertThat(entries).allMatch(it -> it.errors().getFirst().code().equals("nik-damaged-by-spreadsheet"));
    }

    @Test
    void findsRowsOfOnePerson() {
        var sheet =
                Sheet.of("id;nama;nik;jk\n1;A;6101044101950001;P\n1;B;6101044201950002;P\n2;C;6101044101950001;P\n");

        var entries = PeopleImport.entries(sheet);

        assertThat(entries.stream().flatMap(it -> it.errors().stream()))
                .containsExactly(new RowError(3, "row_id", "row-id-twice"), new RowError(4, "nik", "nik-twice"));
    }

    @Test
    void namesEveryCellThatCannotBeRead() {
        var row = row(
                "nama;nik;jk;tanggal_lahir;minat;kk;hubungan", ";6101044101950001;X;31/02/1995;emas;6101041203150007;");

        assertThat(row.errors())
                .containsExactlyInAnyOrder(
                        new RowError(2, "name", "text-missing"),
                        new RowError(2, "sex", "unknown-code"),
                        new RowError(2, "birth_date", "bad-date"),
                        new RowError(2, "wish", "unknown-code"),
                        new RowError(2, "relation", "text-missing"));
    }

    @Test
    void suspectsARowWithMoreCellsThanHeadings() {
        var entries = PeopleImport.entries(Sheet.of("nama,nik,jk\nSiti, Aminah,6101044101950001,P\n"));

        assertThat(entries.getFirst().errors()).contains(new RowError(2, "", "row-too-long"));
    }

    @Test
    void asksForAStatusWhereADepartureIsTold() {
        assertThat(row("nama;nik;jk;negara", "Siti;6101044101950001;P;MY").errors())
                .containsExactly(new RowError(2, "migration_status", "text-missing"));
    }

    @Test
    void countsChildrenOfAHouseholdOnly() {
        var head = "nama;nik;jk;keluarga;hubungan;jumlah_anak";

        assertThat(row(head, "Siti;6101044101950001;P;K1;istri;2").errors()).isEmpty();
        assertThat(row(head, "Siti;6101044101950001;P;K1;istri;31").errors())
                .containsExactly(new RowError(2, "children", "children-out-of-range"));
        assertThat(row(head, "Siti;6101044101950001;P;;;2").errors())
                .containsExactly(new RowError(2, "household", "text-missing"));
    }

    @Test
    void readsServicesOneByOne() {
        var row = row("nama;nik;jk;layanan", "Siti;6101044101950001;P;2026-01-05|12/02/2026:document-help:under-way");

        assertThat(row.services()).extracting(it -> it.kind()).containsExactly("guidance", "document-help");
        assertThat(row.services().getLast().on()).isEqualTo(LocalDate.of(2026, 2, 12));
    }

    private static Entry row(String heading, String cells) {
        var sheet = Sheet.of(heading + "\n" + cells + "\n");
        return PeopleImport.entries(sheet).getFirst();
    }
}
