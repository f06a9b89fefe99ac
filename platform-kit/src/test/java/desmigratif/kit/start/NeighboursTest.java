package desmigratif.kit.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

class NeighboursTest {

    /** The filter looks at names alone. */
    private static final AutoConfigurationMetadata NOTHING_KNOWN = (AutoConfigurationMetadata) Proxy.newProxyInstance(
            NeighboursTest.class.getClassLoader(),
            new Class<?>[] {AutoConfigurationMetadata.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void keepsOutWhatBeginsAsTold() {
        var wanted = match("org.springframework.cloud.gateway,org.springframework.session");

        assertThat(wanted).containsExactly(false, true, false, true);
    }

    @Test
    void keepsEverythingWhereNothingIsTold() {
        assertThat(match("")).containsExactly(true, true, true, true);
    }

    private static boolean[] match(String without) {
        var neighbours = new Neighbours();
        neighbours.setEnvironment(new MockEnvironment().withProperty("platform.without", without));
        return neighbours.match(
                new String[] {
                    "org.springframework.cloud.gateway.server.A",
                    "org.springframework.boot.B",
                    "org.springframework.session.C",
                    null
                },
                NOTHING_KNOWN);
    }
}
