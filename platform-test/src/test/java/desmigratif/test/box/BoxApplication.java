package desmigratif.test.box;

import desmigratif.kit.start.Platform;
import desmigratif.kit.start.PlatformService;

@PlatformService
class BoxApplication {

    static void main(String... args) {
        Platform.run(BoxApplication.class, "registry", args);
    }
}
