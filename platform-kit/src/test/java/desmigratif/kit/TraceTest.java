package desmigratif.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String CAME = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void goesOnWithTheOneThatCame() {
        assertThat(within(CAME)).isEqualTo(CAME);
        assertThat(Trace.id(CAME)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(Trace.current()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "01-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void beginsAnewWhereTheFormIsWrong(String came) {
        assertThat(within(came)).isNotEqualTo(came).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void beginsAnewWhereNoneCame() {
        assertThat(within(null)).isNotEqualTo(within(null));
    }

    private static @Nullable String within(@Nullable String trace) {
        var seen = new ArrayList<@Nullable String>();
        Trace.within(trace, () -> seen.add(Trace.current()));
        return seen.getFirst();
    }
}
