package desmigratif.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.core.io.ClassPathResource;

/**
 * The portal is the same beside neighbours as alone: of what is on this class path, which has all that services stand on,
 * it takes what it takes alone. The list was made with the portal's own dependencies only; a new one is added by hand.
 */
class AutoConfigurationTest {

    @Test
    void takesNothingThatIsThereForANeighbour() {
        var report = RunningPortal.shared().bean(ConditionEvaluationReport.class);

        var taken = report.getConditionAndOutcomesBySource().entrySet().stream()
                .filter(it -> it.getKey().endsWith("AutoConfiguration")
                        && it.getValue().isFullMatch())
                .map(it -> it.getKey());

        assertThat(taken).containsExactlyInAnyOrderElementsOf(alone());
    }

    private static List<String> alone() {
        try {
            var list = new ClassPathResource("auto-configurations.txt").getContentAsString(StandardCharsets.UTF_8);
            return list.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
