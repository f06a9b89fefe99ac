package desmigratif.registry.roster;

import desmigratif.registry.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The columns a file of people may have, with the headings people use for them, those of OpenSID's files among them. Found
 * by heading and never by position.
 */
enum Column {
    ROW_ID("id", "id_penduduk", "nomor_baris"),
    NIK("no_ktp", "nomor_ktp"),
    NAME("nama", "nama_lengkap"),
    SEX("jenis_kelamin", "kelamin", "jk", "l_p"),
    BIRTH_DATE("tanggal_lahir", "tanggallahir", "tgl_lahir"),
    BIRTH_YEAR("tahun_lahir"),
    NIK_REASON("alasan_nik", "alasan_tanpa_nik"),
    PHONE("telepon", "no_hp", "hp", "no_telepon"),
    HAMLET("dusun"),
    RT("no_rt"),
    HOUSEHOLD("keluarga", "kode_keluarga", "rumah_tangga"),
    KK("no_kk", "nokk", "nomor_kk"),
    RELATION("hubungan", "hubungan_keluarga", "hubungan_dalam_keluarga", "kk_level", "shdk"),
    MEMBER_SINCE("anggota_sejak"),
    CHILDREN("jumlah_anak", "anak_tanpa_izin"),
    CONSENT_RELATION("wali", "hubungan_wali"),
    CONSENT_ON("tanggal_izin"),
    CONSENT_PURPOSES("tujuan_izin"),
    NO_CONSENT("alasan_tanpa_izin"),
    WISH("minat", "minat_usaha"),
    SERVICES("layanan", "service_before", "layanan_sebelum"),
    MIGRATION_STATUS("status_migrasi", "status_pmi"),
    COUNTRY("negara", "negara_tujuan"),
    WORK("pekerjaan_luar_negeri", "sektor"),
    INTENDED_ON("tanggal_niat", "tanggal_daftar"),
    DEPARTED_ON("tanggal_berangkat"),
    DEPARTED_ABOUT("bulan_berangkat"),
    CHANNEL("jalur", "jalur_keberangkatan"),
    PAPERS("surat", "dokumen"),
    REASONS("alasan_jalur"),
    INVITED_BY("diajak", "pengajak"),
    WORD_HEARD_ON("kabar_terakhir", "tanggal_kabar"),
    RETURNED_ON("tanggal_pulang"),
    RETURNED_ABOUT("bulan_pulang"),
    RETURN_REASON("alasan_pulang");

    private final Set<String> headings;

    Column(String... headings) {
        this.headings = new TreeSet<>(Arrays.asList(headings));
        this.headings.add(heading());
    }

    /** As our own templates write it, and as errors name it. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Column called(String heading) {
        var plain = Sheet.plain(heading);
        return Arrays.stream(values())
                .filter(it -> it.headings.contains(plain))
                .findFirst()
                .orElse(null);
    }

    /** What a file of people must have; a birth is told by a NIK where no column tells it. */
    static List<Column> needed() {
        return List.of(NIK, NAME, SEX);
    }
}
