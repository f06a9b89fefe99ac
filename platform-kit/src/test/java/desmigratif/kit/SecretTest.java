package desmigratif.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void isNeverPrinted() {
        assertThat(new Secret("Siti Aminah")).hasToString("•••");
    }

    @Test
    void makesOneLineOfWhatWasTyped() {
        assertThat(new Secret("  Siti\t Aminah ").line("name")).isEqualTo(new Secret("Siti Aminah"));
    }

    @Test
    void refusesHiddenMarks() {
        refuses("Siti\u202eAminah", "text-with-hidden-marks");
        refuses("Siti\u0000", "text-with-hidden-marks");
        refuses("Siti\nAminah", "text-with-hidden-marks");
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        refuses("  ", "text-missing");
        refuses("a".repeat(201), "text-too-long");
    }

    @Test
    void takesNamesAsTheyAre() {
        assertThat(new Secret("Nur’aini binti Hj. Ali 😀").line("name").text()).isEqualTo("Nur’aini binti Hj. Ali 😀");
    }

    private static void refuses(String text, String code) {
        assertThatThrownBy(() -> new Secret(text).line("name"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(code);
    }
}
