package desmigratif.reporting;

import desmigratif.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** What the rooms are for: copies hand their months to figures, figures go to places, by these words. */
    private static final String OPEN = "Months|Mark|Contribution|Contributor"
            + "|Generations|Shelf|MongoShelf|MongoPrints|Shelves|Marking|Again|Way"
            + "|Indicator|Indicators|Cell|Readings|VillageMonth|FigureShelf|Pass|Trail|SmallCells|Number";

    @Test
    void hasTheShapeOfAService() {
        ArchitectureRules.check("reporting", OPEN);
    }
}
