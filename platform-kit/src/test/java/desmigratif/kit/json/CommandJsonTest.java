package desmigratif.kit.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.Problem;
import desmigratif.kit.Secret;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandJsonTest {

    private final CommandJson json = new CommandJson();

    enum Channel {
        PROCEDURAL,
        NON_PROCEDURAL
    }

    record Row(String category, int men) {}

    record Everything(
            String text,
            Secret name,
            boolean yes,
            long amountRupiah,
            Channel channel,
            LocalDate on,
            YearMonth month,
            Instant at,
            List<Row> rows,
            Set<String> reasons,
            Map<String, Long> plan,
            @Nullable Long feeMinor,
            @Nullable Integer number,
            @Nullable Row row) {}

    record Deposit(
            long amountRupiah,
            @Nullable LocalDate on,
            @Nullable List<Row> rows) {}

    @Test
    void readsEveryKindOfField() {
        var read = json.read(Everything.class, """
            {"text": "Siti 😀", "name": "Siti", "yes": true, "amountRupiah": 5000, "channel": "non-procedural",
             "on": "2026-11-05", "month": "2026-11", "at": "2026-11-05T08:00:00.123456+07:00",
             "rows": [{"category": "active", "men": 3}], "reasons": ["speed"], "plan": {"school": 1},
             "number": null}\
            """.getBytes(UTF_8));

        assertThat(read)
                .isEqualTo(new Everything(
                        "Siti 😀",
                        new Secret("Siti"),
                        true,
                        5000,
                        Channel.NON_PROCEDURAL,
                        LocalDate.of(2026, 11, 5),
                        YearMonth.of(2026, 11),
                        Instant.parse("2026-11-05T01:00:00.123Z"),
                        List.of(new Row("active", 3)),
                        Set.of("speed"),
                        Map.of("school", 1L),
                        null,
                        null,
                        null));
    }

    @Test
    void readsWhatItWrote() {
        var written = json.write(new Deposit(1_000_000_000_000_000L, LocalDate.of(2026, 1, 2), List.of()));

        assertThat(new String(written, UTF_8))
                .isEqualTo("{\"amountRupiah\":1000000000000000,\"on\":\"2026-01-02\",\"rows\":[]}");
        assertThat(json.read(Deposit.class, written).amountRupiah()).isEqualTo(1_000_000_000_000_000L);
    }

    record Figure(String code, @Nullable Long numerator, BigDecimal value, Channel channel, Secret name) {}

    @Test
    void writesWhatIsAbsentAsNull() {
        var written = json.write(List.of(
                new Figure("M6", null, new BigDecimal("0.0000001"), Channel.NON_PROCEDURAL, new Secret("Siti"))));

        assertThat(new String(written, UTF_8)).isEqualTo("""
            [{"code":"M6","numerator":null,"value":0.0000001,"channel":"non-procedural","name":"Siti"}]\
            """);
    }

    @Test
    void refusesToWriteAnAnswerWithAHole() {
        assertThatThrownBy(() -> json.write(holed())).hasMessageContaining("code is missing");
    }

    @SuppressWarnings("NullAway") // What the compiler forbids can still come from a store.
    private static Figure holed() {
        return new Figure(null, 1L, BigDecimal.ONE, Channel.PROCEDURAL, new Secret(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`}                                             | bad-json           | ",
                "{\"amountRupiah\": 1} x                         | bad-json           | ",
                "{\"amountRupiah\": 1}{}                         | bad-json           | ",
                "{\"amountRupiah\": 1,}                          | bad-json           | ",
                "{\"amountRupiah\": 01}                          | bad-json           | ",
                "{\"amountRupiah\": +1}                          | bad-json           | ",
                "{\"amountRupiah\": NaN}                         | bad-json           | ",
                "{\"amountRupiah\": １０００}                     | bad-json           | ",
                "{\"amountRupiah\": ١}                           | bad-json           | ",
                "{'amountRupiah': 1}                             | bad-json           | ",
                "\uFEFF{\"amountRupiah\": 1}                     | bad-json           | ",
                "[]                                              | wrong-type         | ",
                "7                                               | wrong-type         | ",
                "null                                            | field-missing      | ",
                "{}                                              | field-missing      | amountRupiah",
                "{\"amountRupiah\": null}                        | field-missing      | amountRupiah",
                "{\"amountRupiah\": \"1\"}                       | wrong-type         | amountRupiah",
                "{\"amountRupiah\": true}                        | wrong-type         | amountRupiah",
                "{\"amountRupiah\": [1]}                         | wrong-type         | amountRupiah",
                "{\"amountRupiah\": {\"$ne\": 1}}                | wrong-type         | amountRupiah",
                "{\"amountRupiah\": 1.0}                         | not-a-whole-number | amountRupiah",
                "{\"amountRupiah\": 0.001}                       | not-a-whole-number | amountRupiah",
                "{\"amountRupiah\": 1e3}                         | not-a-whole-number | amountRupiah",
                "{\"amountRupiah\": 1e400}                       | not-a-whole-number | amountRupiah",
                "{\"amountRupiah\": 9223372036854775808}         | number-too-large   | amountRupiah",
                "{\"amountRupiah\": 1, \"balance\": 9}           | unknown-field      | balance",
                "{\"amountRupiah\": 1, \"a/b~\": 9}              | unknown-field      | a~1b~0",
                "{\"amountRupiah\": 1, \"amountRupiah\": 2}      | duplicate-field    | amountRupiah",
                "{\"amountRupiah\": 1, \"on\": \"2026-02-30\"}   | bad-date           | on",
                "{\"amountRupiah\": 1, \"on\": \"0000-01-01\"}   | bad-date           | on",
                "{\"amountRupiah\": 1, \"on\": \"+9999-01-01\"}  | bad-date           | on",
                "{\"amountRupiah\": 1, \"on\": 20260101}         | wrong-type         | on",
                "{\"amountRupiah\": 1, \"on\": \"1/2/2026\"}     | bad-date           | on",
                "{\"amountRupiah\": 1, \"rows\": [{\"category\": \"a\", \"men\": 2147483648}]} | number-too-large |"
                        + " rows/0/men",
                "{\"amountRupiah\": 1, \"rows\": [{\"category\": \"a\", \"men\": 1, \"x\": 1}]} | unknown-field |"
                        + " rows/0/x",
                "{\"amountRupiah\": 1, \"rows\": [null]}         | field-missing      | rows/0",
                "{\"amountRupiah\": 1, \"rows\": [{\"category\": \"a\\u0000\", \"men\": 1}]} | bad-text |"
                        + " rows/0/category",
                "{\"amountRupiah\": 1, \"rows\": [{\"category\": \"a\\u202e\", \"men\": 1}]} | bad-text |"
                        + " rows/0/category",
                "{\"amountRupiah\": 1, \"rows\": [{\"category\": \"a\\ud800\", \"men\": 1}]} | bad-text |"
                        + " rows/0/category",
            })
    void refuses(String body, String code, @Nullable String field) {
        assertRefused(Deposit.class, body.getBytes(UTF_8), code, field);
    }

    @Test
    void refusesAnUnknownCode() {
        assertRefused(Coded.class, "{\"channel\": \"NON_PROCEDURAL\"}".getBytes(UTF_8), "unknown-code", "channel");
        assertRefused(Coded.class, "{\"channel\": 1}".getBytes(UTF_8), "wrong-type", "channel");
    }

    record Coded(Channel channel) {}

    record Planned(Map<String, Long> plan) {}

    @Test
    void refusesAnOperatorAsAName() {
        assertRefused(Planned.class, "{\"plan\": {\"$where\": 1}}".getBytes(UTF_8), "bad-name", "plan/$where");
        assertRefused(Planned.class, "{\"plan\": {\"a.b\": 1}}".getBytes(UTF_8), "bad-name", "plan/a.b");
    }

    @Test
    void refusesWhatIsNotTextInUtf8() {
        assertRefused(Deposit.class, "{\"amountRupiah\": 1}".getBytes(UTF_16), "bad-encoding", null);
        assertRefused(Deposit.class, new byte[] {(byte) 0x1f, (byte) 0x8b, 8, 0}, "bad-encoding", null);
        assertRefused(Deposit.class, new byte[0], "body-missing", null);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertRefused(Deposit.class, "[".repeat(100_000).getBytes(UTF_8), "json-too-deep", null);
        assertRefused(
                Coded.class,
                ("{\"channel\": \"" + "x".repeat(10_001) + "\"}").getBytes(UTF_8),
                "text-too-long",
                "channel");
        assertRefused(
                Deposit.class, ("{\"amountRupiah\": " + "9".repeat(101) + "}").getBytes(UTF_8), "json-too-large", null);
    }

    private void assertRefused(Class<?> type, byte[] body, String code, @Nullable String field) {
        assertThatThrownBy(() -> json.read(type, body)).isInstanceOfSatisfying(Problem.class, it -> {
            assertThat(it.status()).isEqualTo(400);
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.field()).isEqualTo(field);
        });
    }
}
