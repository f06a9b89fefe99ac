package desmigratif.registry.sheet;

import static desmigratif.registry.Asks.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void findsTheSeparator() {
        assertThat(Sheet.of("nik;nama\n1;Siti, Aminah\n").rows().getFirst().cells())
                .containsExactly("1", "Siti, Aminah");
        assertThat(Sheet.of("nik,nama\r\n1,Siti\r\n").rows().getFirst().cells()).containsExactly("1", "Siti");
        assertThat(Sheet.of("nik\tnama\n1\tSiti\n").rows().getFirst().cells()).containsExactly("1", "Siti");
        assertThat(Sheet.of("\"nik;no;ktp\",nama\n1,Siti\n").heading()).containsExactly("nik;no;ktp", "nama");
    }

    @Test
    void numbersRowsAsAnEditorDoes() {
        var sheet = Sheet.of("nama\n\nSiti\n;;\n\"Nur\naini\"\nBudi\n");

        assertThat(sheet.rows()).extracting(Sheet.Line::number).containsExactly(3, 5, 7);
    }

    @Test
    void takesAMarkOfUtf8OrNone() {
        assertThat(Sheet.text("\uFEFFnik".getBytes(UTF_8))).isEqualTo("nik");
        assertThat(Sheet.text("Ñik".getBytes(UTF_8))).isEqualTo("Ñik");
    }

    @Test
    void refusesOtherEncodingsAndOtherFiles() {
        refused(() -> Sheet.text("Ñik".getBytes(ISO_8859_1)), "wrong-encoding", "file");
        refused(() -> Sheet.text("nik".getBytes(UTF_16)), "wrong-encoding", "file");
        refused(() -> Sheet.text(new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF}), "not-a-csv-file", "file");
    }

    @Test
    void refusesAFileWithoutRows() {
        refused(() -> Sheet.of(""), "no-rows", "file");
        refused(() -> Sheet.of("nik;nama\n"), "no-rows", "file");
        refused(() -> Sheet.of("nik;nama\n;\n ; \n"), "no-rows", "file");
    }

    @Test
    void takesBackWhatMadeACellHarmless() {
        assertThat(Sheet.of("hp\n'+62812\n'=1+1\n'n\n").rows())
                .extracting(it -> it.cells().getFirst())
                .containsExactly("+62812", "=1+1", "'n");
    }
}
