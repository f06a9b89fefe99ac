package desmigratif.business;

import desmigratif.kit.hear.Feed;
import desmigratif.kit.hear.Hearing;
import desmigratif.test.Contracts;
import org.junit.jupiter.api.Test;

/** Every kind that others tell is read here or passed over on purpose. */
@BusinessTest
class FeedContractTest {

    private final Hearing hearing;

    FeedContractTest(Hearing hearing) {
        this.hearing = hearing;
    }

    @Test
    void readsWhatRegistryTells() {
        Contracts.reads(feed("registry.events.v1"), "registry");
    }

    @Test
    void readsWhatTheCooperativeTells() {
        Contracts.reads(feed("cooperative.events.v1"), "cooperative");
    }

    private Feed feed(String topic) {
        return hearing.feeds().stream()
                .filter(it -> it.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
