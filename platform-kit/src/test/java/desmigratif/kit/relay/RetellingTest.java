package desmigratif.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.history.History;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RetellingTest {

    private final Map<Integer, Long> ends = new TreeMap<>(Map.of(0, 10L));
    private final Map<Integer, Long> marked = new TreeMap<>(Map.of(0, 9L));

    @Test
    void doesNotTakeWhatIsToldDuringTheLookForABrokerThatForgot() {
        var retelling = new Retelling(port(History.class, Map.of()), wire(), marks());

        assertThat(retelling.check()).isEmpty();
    }

    /** Just behind the look at the ends, a batch is acknowledged at offset 10 and marked. */
    private Wire wire() {
        return port(Wire.class, Map.of("ends", () -> {
            var seen = Map.copyOf(ends);
            ends.put(0, 11L);
            marked.put(0, 10L);
            return seen;
        }));
    }

    private Marks marks() {
        return port(Marks.class, Map.of("all", () -> Map.copyOf(marked)));
    }

    /** A port of which only these are asked. */
    private static <T> T port(Class<T> type, Map<String, java.util.function.Supplier<?>> answers) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            var answer = answers.get(method.getName());
            return answer == null ? java.util.Set.of() : answer.get();
        });
        return type.cast(proxy);
    }
}
