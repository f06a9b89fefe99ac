package desmigratif.registry.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Registry;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Reply;
import desmigratif.test.ServiceTest;
import desmigratif.test.Until;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest(RegistryApplication.class)
class ImportsTest {

    private static final String VILLAGE = "6101042003";

    /** A household of a man abroad, his wife, a child with and two without consent, and a returnee without a NIK. */
    private static final String PEOPLE = """
        row_id;nama;nik;jk;tahun_lahir;alasan_nik;keluarga;hubungan;anggota_sejak;wali;tanggal_izin;tujuan_izin;\
        minat;layanan;status_migrasi;negara;sektor;tanggal_berangkat;jalur;surat;alasan_jalur;diajak;\
        kabar_terakhir;tanggal_pulang
        1;Budi Santoso;6101040101900001;L;;;K1;kepala keluarga;2015-03-12;;;;;2026-01-10;aktif;Malaysia;bangunan;\
        2026-02-01;nonprosedural;paspor|visa kunjungan;speed;calo;2026-10-01;
        2;Siti Aminah;6101044101950001;P;;;K1;istri;2015-03-12;;;;lele;;;;;;;;;;;
        3;Zahra;;P;2016;forgotten;K1;anak;2016-06-06;parent;2026-01-01;activities;;;;;;;;;;;;
        4;Anak Dua;;L;2018;forgotten;K1;anak;;;;;;;;;;;;;;;;
        5;Anak Tiga;;L;2020;forgotten;K1;anak;;;;;;;;;;;;;;;;
        6;Nurhayati;;P;1984;hilang;K2;kepala keluarga;2010-01-01;;;;;;purna;TW;;;;;;;;2026-05-04
        """;

    private final Registry registry;
    private final Facts facts;

    ImportsTest(Http http, Facts facts) {
        this.registry = Registry.of(http, VILLAGE);
        this.facts = facts;
    }

    @Test
    void bringsPeopleInWithAllThatBelongsToThem() {
        var first = Registry.local("import");
        var checked = upload(first, PEOPLE).expect(201);
        assertThat(counts(checked)).isEqualTo("6 fresh 4 changed 0 same 0 counted 2 wrong 0");
        assertThat(find("Siti").at("/items").size()).isZero();

        commit(first);

        var siti = find("siti").at("/items/0");
        assertThat(siti.at("/person/nikEnd").asString()).isEqualTo("0001");
        assertThat(siti.at("/labels").toString()).contains("spouse");
        assertThat(siti.at("/person/wish").asString()).isEqualTo("catfish");
        assertThat(find("zahra").at("/items/0/labels").toString()).contains("child");
        assertThat(find("nurhayati").at("/items/0/labels").toString()).contains("returned");
        assertThat(find("anak").at("/items").size()).isZero();
        var departure = episode(find("budi").at("/items/0/person/id").asString());
        assertThat(departure.at("/departure/channel").asString()).isEqualTo("non-procedural");
        assertThat(departure.at("/departure/servedBefore").asBoolean()).isTrue();
        assertThat(departure.at("/heardOn").asString()).isEqualTo("2026-10-01");
        facts.await(
                it -> it.type().equals("children-counted.v1")
                        && it.body().at("/children").asInt() == 2,
                "the count");

        againFindsNothingNew();
        tellsWhatHasChanged();
    }

    private void againFindsNothingNew() {
        var again = Registry.local("import");

        assertThat(counts(upload(again, PEOPLE).expect(201))).isEqualTo("6 fresh 0 changed 0 same 6 counted 0 wrong 0");
        post(again, "commit").expect(422, "nothing-to-import");
    }

    private void tellsWhatHasChanged() {
        var later = Registry.local("import");
        var changed = PEOPLE.replace("2026-10-01;", "2026-10-01;2026-11-20")
                .replace("aktif", "purna")
                .replace("Siti Aminah", "Siti Aminah binti Ali");

        assertThat(counts(upload(later, changed).expect(201)))
                .isEqualTo("6 fresh 0 changed 2 same 4 counted 0 wrong 0");
        commit(later);

        assertThat(find("budi").at("/items/0/labels").toString())
                .contains("returned")
                .doesNotContain("active");
        assertThat(find("binti ali").at("/items").size()).isEqualTo(1);
    }

    @Test
    void namesEveryWrongRowAndBringsInTheOthers() {
        var local = Registry.local("import");
        var file = """
            nama,nik,jk,tgl_lahir
            Dewi,6101044305850001,P,3/5/1985
            Wati,6101043502950001,P,1995-02-05
            Rini,6.10104E+15,P,1995-02-05
            Tini,6101044606860001,P,1986-06-06
            Tono,6101044606860001,L,1986-06-06
            """;

        assertThat(counts(upload(local, file).expect(201))).isEqualTo("5 fresh 2 changed 0 same 0 counted 0 wrong 3");

        var faults = registry.officer()
                .get(registry.path("/imports/" + local + "/errors"))
                .expect(200);
        assertThat(faults.at("/errors").size()).isEqualTo(3);
        assertThat(faults.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(faults.at("/errors/0/code").asString()).isEqualTo("nik-date-impossible");
        assertThat(faults.at("/errors/1/code").asString()).isEqualTo("nik-damaged-by-spreadsheet");
        assertThat(faults.at("/errors/1/id").asString()).contains("Excel");
        assertThat(faults.at("/errors/2/code").asString()).isEqualTo("nik-twice");
        var back = registry.officer()
                .get(registry.path("/imports/" + local + "/file"))
                .expect(200);
        assertThat(back.text()).startsWith("\uFEFFnama;nik;jk;tgl_lahir;ERROR").contains("nik: NIK salah");
        commit(local);
        assertThat(find("dewi").at("/items").size()).isEqualTo(1);
    }

    @Test
    void refusesAFileItCannotRead() {
        upload("nama;jk\nSiti;P\n".getBytes(UTF_8)).expect(422, "missing-column", "nik");
        upload("nama;nik;jk\nÑiña;1;P\n".getBytes(ISO_8859_1)).expect(422, "wrong-encoding", "file");
        upload("nama;nik;jk\n".getBytes(UTF_8)).expect(422, "no-rows", "file");
        upload(new byte[] {'P', 'K', 3, 4, 0, 0}).expect(422, "not-a-csv-file", "file");
    }

    @Test
    void answersAnUploadTwiceTheSameAndRefusesAnotherFileUnderItsName() {
        var local = Registry.local("import");
        var file = "nama;nik;jk\nLina;6101044101880001;P\n";

        var first = upload(local, file).expect(201);

        assertThat(upload(local, file).expect(201).text()).isEqualTo(first.text());
        upload(local, file.replace("Lina", "Lena")).expect(422, "key-reused");
        registry.officer().put(registry.path("/imports/" + local), Map.of()).expect(415, "unsupported-media-type");
    }

    @Test
    void bringsInTheTableOfTheVillageOffice() {
        var table = Registry.local("import");
        var path = registry.path("/imports/" + table + "?what=village-table&year=2020&source=village-office");
        var csv = registry.officer().with("Content-Type", "text/csv");
        csv.put(path, TableImportTest.KONGSI).expect(422, "village-not-enrolled");
        registry.enrol();

        csv.put(path, TableImportTest.KONGSI).expect(201);
        commit(table);

        var programme = registry.officer().get(registry.path("/programme")).expect(200);
        assertThat(programme.at("/livelihood/wrongTotals").toString()).isEqualTo("[\"private-sector\",\"total\"]");
        assertThat(programme.at("/livelihood/rows").size()).isEqualTo(8);
    }

    private static String counts(Reply reply) {
        var it = reply.at("/figures");
        return "%d fresh %d changed %d same %d counted %d wrong %d"
                .formatted(
                        it.at("/rows").asInt(),
                        it.at("/fresh").asInt(),
                        it.at("/changed").asInt(),
                        it.at("/same").asInt(),
                        it.at("/counted").asInt(),
                        it.at("/wrong").asInt());
    }

    private Reply upload(String local, String file) {
        return registry.officer().with("Content-Type", "text/csv").put(registry.path("/imports/" + local), file);
    }

    private Reply upload(byte[] file) {
        return registry.officer()
                .with("Content-Type", "text/csv")
                .put(registry.path("/imports/" + Registry.local("import")), file);
    }

    private Reply post(String local, String command) {
        return registry.officer().post(registry.path("/imports/" + local + "/" + command), "");
    }

    private void commit(String local) {
        post(local, "commit").expect(200);
        Until.holds(() -> standing(local).equals("committed"), "the import is committed");
    }

    private String standing(String local) {
        return registry.officer()
                .get(registry.path("/imports/" + local))
                .expect(200)
                .at("/standing")
                .asString();
    }

    private tools.jackson.databind.JsonNode find(String text) {
        return registry.officer()
                .post(registry.path("/persons/search"), Map.of("text", text))
                .expect(200)
                .json();
    }

    private tools.jackson.databind.JsonNode episode(String person) {
        var list = registry.officer()
                .get(registry.path("/migrations?person=" + person))
                .expect(200);
        var id = list.at("/items/0/id").asString();
        assertThat(list.text()).doesNotContain("non-procedural", "speed", "broker");
        return registry.officer()
                .get(registry.path("/migrations/" + id.substring(id.indexOf('/') + 1)))
                .expect(200)
                .json();
    }
}
