package desmigratif.test.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlantedBugTest {

    private static final int SEEDS = 1_000;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isCaughtByName(PlantedBug bug) {
        Map<Check, Integer> caught = new EnumMap<>(Check.class);

        for (long seed = 0; seed < SEEDS && !caught.containsKey(bug.caughtBy); seed++) {
            var failure = Simulation.of(seed, bug).live().failure();
            if (failure instanceof Violation it) {
                caught.merge(it.check, 1, Integer::sum);
            }
        }

        assertThat(caught).as("checks that noticed " + bug).containsKey(bug.caughtBy);
    }
}
