package desmigratif.cooperative;

import desmigratif.kit.start.Platform;
import desmigratif.kit.start.PlatformService;

/** The village's cooperative as a service. */
@PlatformService
public class CooperativeApplication {

    public static void main(String... args) {
        Platform.run(CooperativeApplication.class, "cooperative", args);
    }
}
