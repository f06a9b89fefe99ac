package desmigratif.registry;

import desmigratif.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void hasTheShapeOfAService() {
        ArchitectureRules.check("registry", "Sheet|Outcome|Tally|PeopleImport");
    }
}
