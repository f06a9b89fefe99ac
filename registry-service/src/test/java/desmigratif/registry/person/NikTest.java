package desmigratif.registry.person;

import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.registry.Asks;
import desmigratif.registry.person.PersonEvent.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTest {

    private static final LocalDate NEW_YEAR_1995 = LocalDate.of(1995, 1, 1);

    @Test
    void readsAWomanBornOnNewYear1995() {
        var nik = Nik.checked("6101044101950001");

        assertThat(nik.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nik.bornOn(Asks.TODAY)).isEqualTo(NEW_YEAR_1995);
        assertThat(nik.warnings(Sex.FEMALE, NEW_YEAR_1995, 1995)).isEmpty();
    }

    @Test
    void refusesWhatNoNikCanBe() {
        refused(() -> Nik.checked("6101043502950001"), "nik-date-impossible");
        refused(() -> Nik.checked("6101043102950001"), "nik-date-impossible");
        refused(() -> Nik.checked("6101047201950001"), "nik-date-impossible");
        refused(() -> Nik.checked("6101040113950001"), "nik-date-impossible");
        refused(() -> Nik.checked("6101040101950000"), "nik-serial-zero");
        refused(() -> Nik.checked("1001040101950001"), "nik-area-impossible");
        refused(() -> Nik.checked("9701040101950001"), "nik-area-impossible");
        refused(() -> Nik.checked("610104410195001"), "nik-not-16-digits");
        refused(() -> Nik.checked("61010441019500011"), "nik-not-16-digits");
        refused(() -> Nik.checked("６101044101950001"), "nik-not-16-digits");
        refused(() -> Nik.checked("0"), "nik-not-16-digits");
    }

    @Test
    void knowsLeapDaysOfEitherCentury() {
        assertThat(Nik.checked("6101042902000001").bornOn(Asks.TODAY)).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(Nik.checked("6101042902960001").bornOn(Asks.TODAY)).isEqualTo(LocalDate.of(1996, 2, 29));
        refused(() -> Nik.checked("6101042902950001"), "nik-date-impossible");
    }

    @Test
    void takesTheLaterCenturyUnlessItIsInTheFuture() {
        assertThat(Nik.checked("6101043011260001").bornOn(Asks.TODAY)).isEqualTo(Asks.TODAY);
        assertThat(Nik.checked("6101040112260001").bornOn(Asks.TODAY)).isEqualTo(LocalDate.of(1926, 12, 1));
    }

    @Test
    void onlyWarnsOfAnAreaThatIsNoMore() {
        var nik = Nik.checked("9101010101900001");

        assertThat(nik.warnings(Sex.MALE, LocalDate.of(1990, 1, 1), 1990)).containsExactly("nik-area-unknown");
    }

    @Test
    void onlyWarnsOfAnotherSexOrBirth() {
        var nik = Nik.checked("6101044101950001");

        assertThat(nik.warnings(Sex.MALE, LocalDate.of(1995, 1, 2), 1995))
                .containsExactly("nik-sex-differs", "nik-date-differs");
        assertThat(nik.warnings(Sex.FEMALE, null, 1996)).containsExactly("nik-date-differs");
    }

    @Test
    void takesAnEldersBirthOfEitherCentury() {
        var nik = Nik.checked("6101040101200001");

        assertThat(nik.warnings(Sex.MALE, LocalDate.of(1920, 1, 1), 1920)).isEmpty();
    }
}
