package desmigratif.reporting;

import desmigratif.test.Http;
import desmigratif.test.OpenApi;
import org.junit.jupiter.api.Test;

@ReportingTest
class OpenApiTest {

    private final Http http;

    OpenApiTest(Http http) {
        this.http = http;
    }

    @Test
    void describesItsRoutesAsApproved() {
        OpenApi.check(http, "reporting");
    }
}
