package desmigratif.registry.code;

import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeLookupTest {

    @Test
    void findsACodeByWhatItIsCalled() {
        assertThat(CodeLookup.called("trade", " sayur  Hidroponik")).isEqualTo("vegetables");
        assertThat(CodeLookup.called("trade", "catfish")).isEqualTo("catfish");
        assertThat(CodeLookup.called("livelihood", "Karyawan Swasta")).isEqualTo("private-sector");
        assertThat(CodeLookup.called("trade", "emas")).isNull();
    }

    @Test
    void refusesWhatIsNotInTheList() {
        refused(() -> CodeLookup.checked("trade", "Lele", "trade"), "unknown-code", "trade");
    }

    @Test
    void holdsEveryCodeOnceInBothLanguages() {
        CodeLookup.all().forEach((list, codes) -> {
            assertThat(codes).extracting(CodeLookup.Code::code).doesNotHaveDuplicates();
            assertThat(codes)
                    .allMatch(it -> it.code().matches("[a-z0-9-]+") && !it.id().isBlank());
        });
    }

    @Test
    void putsCodesInOneOrder() {
        assertThat(CodeLookup.checked("paper", List.of("work-visa", "passport", "passport"), "papers"))
                .containsExactly("passport", "work-visa");
    }
}
