package desmigratif.cooperative;

import desmigratif.kit.hear.Feed;
import desmigratif.test.Contracts;
import desmigratif.test.Http;
import desmigratif.test.OpenApi;
import desmigratif.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** What the service says of itself, and whether it understands all it hears. */
@ServiceTest(CooperativeApplication.class)
class WireTest {

    private final Http http;
    private final Map<String, Consumer<Message<List<byte[]>>>> feeds;

    WireTest(Http http, Map<String, Consumer<Message<List<byte[]>>>> feeds) {
        this.http = http;
        this.feeds = feeds;
    }

    @Test
    void describesItsRoutes() {
        OpenApi.check(http, "cooperative");
    }

    @Test
    void readsOrPassesOverWhatRegistryTells() {
        Contracts.reads(feed("registryEvents"), "registry");
    }

    @Test
    void readsOrPassesOverWhatBusinessTells() {
        Contracts.reads(feed("businessEvents"), "business");
    }

    @Test
    void readsOrPassesOverWhatItTellsItself() {
        Contracts.reads(feed("cooperativeEvents"), "cooperative");
    }

    private Feed feed(String name) {
        return (Feed) Objects.requireNonNull(feeds.get(name));
    }
}
