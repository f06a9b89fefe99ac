package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The description of a service is under test: what it says stands in a file that a change has to change with it. */
public final class OpenApi {

    private static final Path APPROVED = Path.of("src/test/resources/openapi.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private OpenApi() {}

    /** Compares with {@code src/test/resources/openapi.json}; run with {@code -Dopenapi=write} to accept what is new. */
    public static void check(Http http, String service) {
        var told = http.get("/api/" + service + "/v1/openapi.json").expect(200).json();
        var written = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n";
        try {
            if ("write".equals(System.getProperty("openapi"))) {
                Files.createDirectories(APPROVED.getParent());
                Files.writeString(APPROVED, written);
            }
            assertThat(APPROVED)
                    .as("No description is approved yet: run with -Dopenapi=write and read it")
                    .exists();
            assertThat(written)
                    .as("Routes or shapes have changed: if it is meant, run with -Dopenapi=write")
                    .isEqualTo(Files.readString(APPROVED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
