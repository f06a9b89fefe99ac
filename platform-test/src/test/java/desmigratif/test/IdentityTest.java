package desmigratif.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics are kept for ever, so what identifies a person must never be told: contracts show what is told. */
class IdentityTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path CONTRACTS = Sources.ROOT.resolve("contracts");

    private static final Set<String> IDENTITY =
            Set.of("name", "fullName", "kk", "phone", "passport", "birthDate", "born", "address", "hamlet", "email");

    /** What may stand under {@code nik}: how it was given, never what it is. */
    private static final Set<String> NIK_STATES = Set.of("given", "warned", "none-yet");

    private static final Pattern NUMBER_OF_A_PERSON =
            Pattern.compile("(?<![0-9a-f-])([0-9]{16}|(\\+62|08)[0-9]{8,11})(?![0-9])");

    @Test
    void noContractNamesAPerson() {
        var named = Sources.all(".json")
                .filter(it -> it.startsWith(CONTRACTS))
                .flatMap(it -> complaints(it, MAPPER.readTree(Sources.text(it)), ""));

        assertThat(named).isEmpty();
    }

    @Test
    void knowsAPersonWhenItSeesOne() {
        assertThat(complaints(Path.of("a"), MAPPER.readTree("{\"nik\":\"given\",\"at\":\"2026-11-05\"}"), ""))
                .isEmpty();
        assertThat(complaints(Path.of("a"), MAPPER.readTree("{\"nik\":\"6101044101950001\"}"), ""))
                .hasSize(2);
        assertThat(complaints(Path.of("a"), MAPPER.readTree("{\"rows\":[{\"phone\":\"x\"}]}"), ""))
                .hasSize(1);
        assertThat(complaints(Path.of("a"), MAPPER.readTree("{\"note\":\"call +6281234567890\"}"), ""))
                .hasSize(1);
    }

    private static Stream<String> complaints(Path file, JsonNode node, String at) {
        if (node.isObject()) {
            return node.propertyStream().flatMap(it -> {
                var place = at + "/" + it.getKey();
                var named = IDENTITY.contains(it.getKey()) || isNik(it.getKey(), it.getValue());
                return Stream.concat(
                        named ? Stream.of(file + place) : Stream.of(), complaints(file, it.getValue(), place));
            });
        } else if (node.isArray()) {
            return node.valueStream().flatMap(it -> complaints(file, it, at + "/*"));
        }
        return node.isString() && NUMBER_OF_A_PERSON.matcher(node.asString()).find()
                ? Stream.of(file + at + " holds " + node.asString())
                : Stream.of();
    }

    private static boolean isNik(String field, JsonNode value) {
        return field.equalsIgnoreCase("nik") && value.isString() && !NIK_STATES.contains(value.asString());
    }
}
