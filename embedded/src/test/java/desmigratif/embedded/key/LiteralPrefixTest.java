package desmigratif.embedded.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralPrefixTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "^abc, abc",
                "^6101042014/member-, 6101042014/member-",
                "^abc.*, abc",
                "^abc$, abc",
                "^abc?d, ab",
                "^abc*, ab",
                "^ab{2}, a",
                "^abc+, abc",
                "^a\\.b, a.b",
                "^a\\d, a",
                "^a[bc], a",
                "^\\Qa.b\\E.*, a.b",
                "^\\Qa.b\\E*, a.",
                "^\\Qa.b, a.b",
                "abc, \"\"",
                "^abc|d, \"\"",
                "^(?i)abc, \"\"",
                "^.abc, \"\"",
                "^?, \"\""
            })
    void isWhatEveryMatchBeginsWith(String pattern, String prefix) {
        assertThat(LiteralPrefix.of(pattern)).isEqualTo(prefix);
    }
}
