package desmigratif.registry.roster;

import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void knowsColumnsByTheirHeadingsInAnyOrder() {
        var opensid = Sheet.of("Nama,Jenis Kelamin,NIK,Tanggal Lahir,No_KK,Hubungan Keluarga,Dusun\nx,1,1,1,1,1,1\n");

        assertThat(PeopleImport.columns(opensid))
                .containsEntry(Column.NAME, 0)
                .containsEntry(Column.NIK, 2)
                .containsEntry(Column.KK, 4)
                .containsEntry(Column.RELATION, 5);
    }

    @Test
    void refusesAMissingOrDoubledColumn() {
        refused(() -> PeopleImport.columns(Sheet.of("nama;jk\nx;L\n")), "missing-column", "nik");
        refused(() -> PeopleImport.columns(Sheet.of("nik;nama;jk;NAMA\nx;x;L;x\n")), "column-twice", "name");
    }

    @Test
    void everyHeadingLeadsToOneColumn() {
        assertThat(List.of(Column.values())).allMatch(it -> Column.called(it.heading()) == it);
    }
}
