package desmigratif.cooperative;

import desmigratif.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Beside the usual: a port (slips), and the arithmetic of interest. */
    @Test
    void keepsItsShape() {
        ArchitectureRules.check("cooperative", "Slips|Terms|Reckoning|Meter");
    }
}
