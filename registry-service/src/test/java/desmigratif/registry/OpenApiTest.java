package desmigratif.registry;

import desmigratif.test.Http;
import desmigratif.test.OpenApi;
import desmigratif.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(RegistryApplication.class)
class OpenApiTest {

    private final Http http;

    OpenApiTest(Http http) {
        this.http = http;
    }

    @Test
    void saysWhatThereIs() {
        OpenApi.check(http, "registry");
    }
}
