package desmigratif.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerServerTest {

    @TempDir
    Path directory;

    @Test
    void failsToStartOnPortsThatAreTakenAndStartsOnOthers() throws Exception {
        List<String> ends = new ArrayList<>();
        var options = Options.forTests().withHalt((status, why) -> ends.add(why));
        BrokerServer.prepare(directory, options);
        try (var taken = new ServerSocket()) {
            taken.bind(Ports.onLoopback(0));

            assertThatThrownBy(() -> BrokerServer.start(directory, taken.getLocalPort(), Ports.free(0)))
                    .hasRootCauseInstanceOf(BindException.class);
            assertThatThrownBy(() -> BrokerServer.start(directory, Ports.free(0), taken.getLocalPort()))
                    .hasRootCauseInstanceOf(BindException.class);
        }

        BrokerServer.start(directory, options).stop();
        assertThat(ends).isEmpty();
    }
}
