package desmigratif.business;

import desmigratif.kit.start.Platform;
import desmigratif.kit.start.PlatformService;

/** Groups, cycles, sales and the capital asked for them. */
@PlatformService
public class BusinessApplication {

    public static void main(String... args) {
        Platform.run(BusinessApplication.class, "business", args);
    }
}
