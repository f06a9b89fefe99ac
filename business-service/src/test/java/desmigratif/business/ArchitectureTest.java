package desmigratif.business;

import desmigratif.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void hasTheShapeOfAService() {
        ArchitectureRules.check("business");
    }
}
