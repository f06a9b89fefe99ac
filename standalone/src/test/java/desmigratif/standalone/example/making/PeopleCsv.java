package desmigratif.standalone.example.making;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people of a village as the import of the registry takes them, in the words a village office would use. Who left since
 * the village was enrolled is told of by a departure of its own, and so stands here without one.
 */
final class PeopleCsv {

    private static final Map<String, String> WORK = Map.of(
            "building", "Bangunan",
            "plantation", "Perkebunan",
            "house-and-care", "Rumah tangga dan perawatan",
            "shop", "Toko",
            "factory", "Pabrik",
            "other", "Lainnya");
    private static final Map<String, String> WHY_BACK = Map.of(
            "contract-ended", "Kontrak selesai",
            "cut-short", "Kontrak terputus",
            "deported", "Dideportasi",
            "accident-or-illness", "Kecelakaan atau sakit");
    private static final Map<String, String> WHY_NO_NIK = Map.of(
            "lost", "Hilang", "forgotten", "Lupa", "withheld", "Ditahan orang lain", "not-recorded", "Belum rekam");
    private static final Map<String, String> WISHES = Map.of(
            "cakes", "Kue dan pastel",
            "shop", "Warung",
            "crackers", "Keripik",
            "livestock", "Ternak",
            "sewing", "Menjahit",
            "food", "Makanan lain",
            "catfish", "Lele",
            "vegetables", "Sayur hidroponik");
    private static final String MEMBER_SINCE = "2025-12-01";

    private PeopleCsv() {}

    static Csv of(Village village) {
        var file = new Csv(
                "id",
                "nama",
                "jenis_kelamin",
                "tanggal_lahir",
                "tahun_lahir",
                "nik",
                "alasan_tanpa_nik",
                "dusun",
                "rt",
                "keluarga",
                "no_kk",
                "hubungan",
                "anggota_sejak",
                "anak_tanpa_izin",
                "wali",
                "tanggal_izin",
                "tujuan_izin",
                "minat",
                "status_migrasi",
                "negara",
                "pekerjaan_luar_negeri",
                "tanggal_niat",
                "bulan_berangkat",
                "kabar_terakhir",
                "tanggal_pulang",
                "bulan_pulang",
                "alasan_pulang");
        for (int i = 0; i < village.homes().size(); i++) {
            var home = village.homes().get(i);
            for (var it : home.residents) {
                row(file, "%03d".formatted(i + 1), home, it);
            }
        }
        return file;
    }

    private static void row(Csv file, String household, Home home, Resident it) {
        var journey = status(it);
        boolean told = journey != null;
        file.row(
                household + "-" + (home.residents.indexOf(it) + 1),
                it.name,
                it.woman ? "P" : "L",
                it.hasNik() ? it.born : null,
                it.hasNik() ? null : it.born.getYear(),
                it.nik,
                named(WHY_NO_NIK, it.nikReason),
                home.hamlet,
                home.rt,
                household,
                home.kk,
                relation(it),
                MEMBER_SINCE,
                home.residents.getFirst() == it && home.children > 0 ? home.children : null,
                it.guardian == null ? null : it.guardian.equals("parent") ? "Orang tua" : "Kakek atau nenek",
                it.consent,
                it.consent == null ? null : "Pembinaan|Kegiatan anak",
                named(WISHES, it.wish),
                journey,
                told ? it.country : null,
                told ? named(WORK, it.work) : null,
                it.intended,
                it.leftAbout,
                told ? it.word : null,
                it.back,
                it.backAbout,
                named(WHY_BACK, it.why));
    }

    private static @Nullable String status(Resident it) {
        return switch (it.label) {
            case ABROAD -> it.left == null ? "aktif" : null;
            case RETURNED -> "purna";
            case CANDIDATE -> "calon";
            case HOME, OTHER, MINOR -> null;
        };
    }

    private static String relation(Resident it) {
        return switch (it.relation) {
            case HEAD -> "Kepala keluarga";
            case SPOUSE -> it.woman ? "Istri" : "Suami";
            case CHILD -> "Anak";
            case PARENT -> "Orang tua";
        };
    }

    private static @Nullable String named(Map<String, String> names, @Nullable String code) {
        return code == null ? null : Objects.requireNonNull(names.get(code), code);
    }
}
