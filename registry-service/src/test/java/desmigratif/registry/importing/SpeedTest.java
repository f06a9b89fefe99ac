package desmigratif.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Registry;
import desmigratif.registry.RegistryApplication;
import desmigratif.test.Http;
import desmigratif.test.ServiceTest;
import desmigratif.test.Until;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole village comes in while an officer waits: measured with {@code -Dspeed=true}, on a machine left alone. */
@EnabledIfSystemProperty(named = "speed", matches = "true")
@ServiceTest(RegistryApplication.class)
class SpeedTest {

    private static final int PERSONS = 2_600;

    private static final Logger LOG = LoggerFactory.getLogger(SpeedTest.class);

    private final Registry registry;

    SpeedTest(Http http) {
        this.registry = Registry.of(http, "6101042008");
    }

    @Test
    void importsAVillage() {
        var local = Registry.local("import");
        var path = registry.path("/imports/" + local);

        long cpu = cpu();
        long start = System.nanoTime();
        var checked = registry.officer()
                .with("Content-Type", "text/csv")
                .put(path, file())
                .expect(201);
        long afterCheck = System.nanoTime();
        registry.officer().post(path + "/commit", "").expect(200);
        Until.holds(
                () -> registry.officer().get(path).at("/standing").asString().equals("committed"),
                "the village is in",
                Duration.ofMinutes(5));
        long end = System.nanoTime();

        assertThat(checked.at("/figures/fresh").asInt()).isEqualTo(PERSONS);
        LOG.info(
                "checked in {} ms, committed in {} ms, of the processor {} ms",
                (afterCheck - start) / 1_000_000,
                (end - afterCheck) / 1_000_000,
                (cpu() - cpu) / 1_000_000);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String file() {
        var file = new StringBuilder(
                "row_id;nama;nik;jk;keluarga;hubungan;anggota_sejak;layanan;status_migrasi;negara;kabar_terakhir;tanggal_pulang\n");
        for (int i = 0; i < PERSONS; i++) {
            var woman = i % 3 != 0;
            var day = 1 + i % 28 + (woman ? 40 : 0);
            var nik = "610104%02d%02d%02d%04d".formatted(day, 1 + i % 12, 60 + i % 40, 1 + i);
            var status = i % 3 == 0 ? i % 2 == 0 ? "aktif" : "purna" : "";
            file.append("%d;Orang %d;%s;%s;K%d;%s;2015-01-01;%s;%s;%s;%s;%s\n"
                    .formatted(
                            i,
                            i,
                            nik,
                            woman ? "P" : "L",
                            i / 3,
                            i % 3 == 0 ? "head" : i % 3 == 1 ? "spouse" : "parent",
                            i % 10 == 0 ? "2026-01-01" : "",
                            status,
                            status.isEmpty() ? "" : "MY",
                            status.equals("aktif") ? "2026-10-01" : "",
                            status.equals("purna") ? "2025-05-05" : ""));
        }
        return file.toString();
    }
}
