package desmigratif.reporting;

import desmigratif.kit.start.Platform;
import desmigratif.kit.start.PlatformService;

/** Figures of villages, districts and the nation, from all that the other services tell. */
@PlatformService
public class ReportingApplication {

    static void main(String... args) {
        Platform.run(ReportingApplication.class, "reporting", args);
    }
}
