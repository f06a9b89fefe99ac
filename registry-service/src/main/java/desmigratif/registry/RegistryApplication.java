package desmigratif.registry;

import desmigratif.kit.start.Platform;
import desmigratif.kit.start.PlatformService;

/** The registry: people, households, migration. */
@PlatformService
public class RegistryApplication {

    public static void main(String... args) {
        Platform.run(RegistryApplication.class, "registry", args);
    }
}
