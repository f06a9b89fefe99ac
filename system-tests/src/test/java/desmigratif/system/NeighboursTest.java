package desmigratif.system;

import desmigratif.embedded.Options;
import desmigratif.standalone.Home;
import desmigratif.standalone.House;
import desmigratif.standalone.Mode;
import desmigratif.standalone.Tenant;
import desmigratif.test.AutoConfigurations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside its neighbours, on one class path, each application takes what it takes alone. */
@InThisProcess
class NeighboursTest {

    static {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none"); // As standalone starts them.
    }

    @Test
    void leaveEachApplicationAsItIsAlone(@TempDir Path folder) {
        try (var house = House.open(new Home(folder), new Mode(true), Options.standard(), 0, _ -> {})) {
            for (var tenant : Tenant.values()) {
                var module = tenant == Tenant.PORTAL ? "portal" : tenant.service() + "-service";
                AutoConfigurations.beside(Path.of("..", module), house.context(tenant));
            }
        }
    }
}
