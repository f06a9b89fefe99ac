package desmigratif.registry.importing;

import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.sheet.Outcome.RowError;
import desmigratif.registry.sheet.Sheet;
import org.junit.jupiter.api.Test;

class TableImportTest {

    /** As the first thesis prints it. */
    static final String KONGSI = """
        Jenis Mata Pencaharian;Laki-laki;Perempuan;Jumlah
        Petani;1115;814;1929
        Swasta;101;77;187
        PNS;26;16;42
        Pedagang;10;13;23
        Pengrajin;-;2;2
        Peternak;7;-;7
        Nelayan;1;-;1
        TKI;260;140;400
        Jumlah;1.520;1.062;2.562
        """;

    @Test
    void readsTheTableOfTheThesisAndDoubtsTwoOfItsTotals() {
        var read = TableImport.read(Sheet.of(KONGSI), 2020, "village-office", null, () -> {});

        assertThat(read.command().rows()).hasSize(8).contains(new Livelihood("craft", 0, 2, 2));
        assertThat(read.command().sum()).isEqualTo(new Livelihood("total", 1520, 1062, 2562));
        assertThat(read.outcome().warnings())
                .containsExactly(new RowError(3, "total", "total-differs"), new RowError(10, "total", "total-differs"));
        assertThat(read.outcome().counts().fresh()).isEqualTo(9);
    }

    @Test
    void findsNothingNewInTheSameTable() {
        var first = TableImport.read(Sheet.of(KONGSI), 2020, "village-office", null, () -> {});

        var again = TableImport.read(Sheet.of(KONGSI), 2020, "village-office", first.command(), () -> {});

        assertThat(again.outcome().counts().same()).isEqualTo(9);
        assertThat(again.outcome().counts().toDo()).isZero();
    }

    @Test
    void namesTheRowsItCannotRead() {
        var sheet = Sheet.of("uraian;l;p;jumlah\nBajak laut;1;1;2\nPetani;-3;2;1\nPetani;1;x;1\nPNS;1,5;1;2\n");

        var read = TableImport.read(sheet, 2020, "village-office", null, () -> {});

        assertThat(read.outcome().counts().wrong()).isEqualTo(4);
        assertThat(read.outcome().errors())
                .contains(
                        new RowError(2, "category", "unknown-code"),
                        new RowError(3, "men", "not-a-whole-number"),
                        new RowError(4, "women", "not-a-whole-number"),
                        new RowError(5, "men", "not-a-whole-number"));
    }

    @Test
    void refusesATableWithoutAColumn() {
        refused(() -> TableImport.check(Sheet.of("uraian;l;p\nPetani;1;1\n")), "missing-column", "total");
    }
}
