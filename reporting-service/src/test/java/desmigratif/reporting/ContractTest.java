package desmigratif.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.generation.Again;
import desmigratif.test.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;

@ReportingTest
class ContractTest {

    private final List<Again> topics;

    ContractTest(List<Again> topics) {
        this.topics = topics;
    }

    @Test
    void readsOrPassesOverOnPurposeEveryKindOfFact() {
        assertThat(topics).hasSize(3).allSatisfy(it -> Contracts.reads(it.feed(), service(it.topic())));
    }

    private static String service(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }
}
