package desmigratif.cooperative.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.cooperative.slip.Slips.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {

    /** SHA-256 of {@code |hp-1|7|5000}, as any phone computes it. */
    private static final String SEAL = "3db14edb9535b3425aa6d5139269251e0a22c5f4f45931b543fcaa5705d0b1e7";

    @Test
    void isTheSealOfWhatStandsOnTheReceiptAndOfNothingElse() {
        var link = new Link("", SEAL, List.of());

        assertThat(link.isOf("hp-1", 7L, 5_000L)).isTrue();
        assertThat(link.isOf("hp-1", 7L, 5_001L)).isFalse();
        assertThat(new Link(SEAL, SEAL, List.of()).isOf("hp-1", 7L, 5_000L)).isFalse();
    }

    @Test
    void refusesWhatIsNoSeal() {
        new Link(SEAL, SEAL, List.of(SEAL)).checked();

        for (var it : List.of(
                new Link("x", SEAL, List.of()),
                new Link("", "", List.of()),
                new Link("", SEAL, List.of("x")),
                new Link("", SEAL, java.util.Collections.nCopies(21, SEAL)))) {
            assertThatThrownBy(it::checked).hasMessage("bad-link");
        }
    }
}
