package desmigratif.embedded;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A store alone in a process, until that is killed. */
final class ChildStore {

    private ChildStore() {}

    public static void main(String... arguments) {
        var port = Integer.parseInt(arguments[1]);
        EmbeddedStore.start(Path.of(arguments[0]), Options.standard().withPorts(port, 0, 0));
        while (true) {
            LockSupport.park();
        }
    }
}
