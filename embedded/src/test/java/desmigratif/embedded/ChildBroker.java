package desmigratif.embedded;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A broker alone in a process, until that is killed. */
final class ChildBroker {

    private ChildBroker() {}

    public static void main(String... arguments) {
        var port = Integer.parseInt(arguments[1]);
        var controller = Integer.parseInt(arguments[2]);
        EmbeddedBroker.start(Path.of(arguments[0]), Options.standard().withPorts(0, port, controller));
        while (true) {
            LockSupport.park();
        }
    }
}
