package desmigratif.registry.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorFileTest {

    private static final String FILE = "nama,nik,hp\nSiti,123,+62812\n\"Nur;aini\",,\n";

    @Test
    void givesTheFileBackWithAColumnOfErrors() {
        var back = Sheet.text(ErrorFile.of(Sheet.of(FILE), List.of(new RowError(2, "nik", "nik-not-16-digits"))));

        assertThat(back.lines())
                .containsExactly("nama;nik;hp;ERROR", "Siti;123;'+62812;nik: NIK harus 16 angka.", "\"Nur;aini\";;;");
    }

    @Test
    void canBeUploadedAgain() {
        var first = ErrorFile.of(Sheet.of(FILE), List.of(new RowError(2, "nik", "nik-not-16-digits")));

        var again = ErrorFile.of(Sheet.of(Sheet.text(first)), List.of());

        assertThat(Sheet.of(Sheet.text(again)).heading()).containsExactly("nama", "nik", "hp", "ERROR");
        assertThat(Sheet.of(Sheet.text(again)).rows().getFirst().cells()).containsExactly("Siti", "123", "+62812", "");
        assertThat(new String(again, UTF_8)).startsWith("\uFEFF");
    }
}
