package desmigratif.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactJsonTest {

    record Who(Secret name, @Nullable Secret phone) {}

    record Greeted(
            String id,
            long version,
            Instant at,
            YearMonth month,
            List<String> codes,
            @Nullable Integer age,
            Who who) implements Fact {}

    private static final Greeted GREETED = new Greeted(
            "6101042014/greeting-1",
            1,
            Instant.EPOCH,
            YearMonth.of(2026, 11),
            List.of("warm"),
            null,
            new Who(new Secret("Siti"), null));

    private final FactJson json = new FactJson();

    @Test
    void tellsEverythingButSecretsAndNotEvenThatThereWereSome() {
        assertThat(json.told(GREETED))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\",\"codes\":[\"warm\"],"
                        + "\"id\":\"6101042014/greeting-1\",\"month\":\"2026-11\",\"version\":1}");
    }

    @Test
    void keepsOnlySecrets() {
        var kept = Objects.requireNonNull(json.kept(GREETED));

        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo("{\"who\":{\"name\":\"Siti\"}}");
    }
}
