package desmigratif.kit.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String KONGSI = "6101042014";
    private static final String CIHONJE = "3302152003";

    @Test
    void knowsTheTwoVillages() {
        assertThat(Places.name(KONGSI)).isEqualTo("Pangkalan Kongsi");
        assertThat(Places.name(CIHONJE)).isEqualTo("Cihonje");
        assertThat(Places.ancestors(KONGSI)).containsExactly("610104", "6101", "61", "0");
        assertThat(Places.ancestors(CIHONJE).stream().map(Places::name))
                .containsExactly("Gumelar", "Kabupaten Banyumas", "Jawa Tengah", "Indonesia");
    }

    @Test
    void liesWithinWhatItIsPartOf() {
        assertThat(Places.within(KONGSI, "6101")).isTrue();
        assertThat(Places.within(KONGSI, KONGSI)).isTrue();
        assertThat(Places.within(KONGSI, "0")).isTrue();
        assertThat(Places.within(KONGSI, "33")).isFalse();
        assertThat(Places.within("6101", KONGSI)).isFalse();
        assertThat(Places.within(KONGSI, "6")).isFalse();
    }

    @Test
    void knowsNoPlaceThatIsNotThere() {
        assertThat(Places.exists("6101042999")).isFalse();
        assertThat(Places.exists("61.01")).isFalse();
        assertThat(Places.exists("")).isFalse();
        assertThat(Places.within("6101042999", "0")).isFalse();
        assertThatThrownBy(() -> Places.name("6101042999")).isInstanceOf(NotFound.class);
    }

    @Test
    void countsWhatLiesNextBelow() {
        assertThat(Places.children("0")).hasSize(38).startsWith("11").endsWith("96");
        assertThat(Places.children("610104")).hasSize(23).contains(KONGSI);
        assertThat(Places.children("330215")).hasSize(10).contains(CIHONJE);
        assertThat(Places.children(KONGSI)).isEmpty();
    }

    @Test
    void holdsEveryPlaceOfTheList() {
        var regencies = Places.children("0").stream()
                .flatMap(it -> Places.children(it).stream())
                .toList();

        assertThat(regencies).hasSize(514);
        assertThat(regencies).allSatisfy(it -> assertThat(Places.name(it)).startsWith("K"));
    }

    @Test
    void tellsTheZoneOfAProvince() {
        assertThat(Places.zone(KONGSI)).hasToString("Asia/Jakarta");
        assertThat(Places.zone("6201011001")).hasToString("Asia/Jakarta");
        assertThat(Places.zone("6301011001")).hasToString("Asia/Makassar");
        assertThat(Places.zone("5101011001")).hasToString("Asia/Makassar");
        assertThat(Places.zone("9301011001")).hasToString("Asia/Jayapura");
        assertThat(Places.zone("0")).hasToString("Asia/Jakarta");
    }

    @Test
    void makesOneIdOfAVillage() {
        assertThat(Places.idOf(KONGSI))
                .isEqualTo(Places.idOf(KONGSI))
                .hasSize(36)
                .isNotEqualTo(Places.idOf(CIHONJE));
    }

    @Test
    void keepsACodeThatTheLawHasReplaced() {
        var tree = tree("91\tPapua\n93\tPapua Selatan\n9301\tKabupaten Merauke\n", "9101\t93\t2022-11-11\t\t9301\n");

        assertThat(tree.name("9101")).isEqualTo("Kabupaten Merauke");
        assertThat(tree.ancestors("9101", LocalDate.of(2022, 11, 10))).containsExactly("91", "0");
        assertThat(tree.ancestors("9101", LocalDate.of(2022, 11, 11))).containsExactly("93", "0");
        assertThat(tree.children("93")).containsExactly("9301", "9101");
    }

    @Test
    void movesAVillageToAnotherDistrict() {
        var tree = tree(
                "61\tKalimantan Barat\n6101\tSambas\n610104\tTebas\n6101042014\tPangkalan Kongsi\n610105\tBaru\n",
                "6101042014\t610105\t2027-01-01\t\t\n");

        assertThat(tree.children("610104")).isEmpty();
        assertThat(tree.children("610105")).containsExactly(KONGSI);
        assertThat(tree.ancestors(KONGSI, LocalDate.of(2026, 12, 31))).startsWith("610104", "6101");
    }

    private static PlaceTree tree(String places, String moved) {
        return PlaceTree.of(places.getBytes(UTF_8), moved.getBytes(UTF_8));
    }
}
