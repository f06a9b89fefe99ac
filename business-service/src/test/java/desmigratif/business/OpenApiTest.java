package desmigratif.business;

import desmigratif.test.Http;
import desmigratif.test.OpenApi;
import org.junit.jupiter.api.Test;

@BusinessTest
class OpenApiTest {

    private final Http http;

    OpenApiTest(Http http) {
        this.http = http;
    }

    @Test
    void saysWhatThereIs() {
        OpenApi.check(http, "business");
    }
}
