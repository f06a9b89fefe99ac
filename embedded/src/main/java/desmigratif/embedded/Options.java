package desmigratif.embedded;

import java.time.Duration;

/**
 * How the engines run. A port is a wish: 0, or one that is taken, becomes a free one.
 *
 * @param storePort where the store listens
 * @param brokerPort where the broker listens to clients
 * @param controllerPort where the broker's controller listens
 * @param synced whether the store waits for the disk before it replies; without it a kill is survived, a power cut is not
 * @param sweep how often the store looks for expired documents
 * @param halt what ends the process
 */
public record Options(int storePort, int brokerPort, int controllerPort, boolean synced, Duration sweep, Halt halt) {

    /** The usual ports, and every reply on disk. */
    public static Options standard() {
        return new Options(27117, 9192, 9193, true, Duration.ofSeconds(30), Halt.PROCESS);
    }

    /** Free ports, and no waiting for the disk. */
    public static Options forTests() {
        return standard().withPorts(0, 0, 0).withSynced(false).withSweep(Duration.ofSeconds(1));
    }

    public Options withPorts(int store, int broker, int controller) {
        return new Options(store, broker, controller, synced, sweep, halt);
    }

    public Options withSynced(boolean synced) {
        return new Options(storePort, brokerPort, controllerPort, synced, sweep, halt);
    }

    public Options withSweep(Duration sweep) {
        return new Options(storePort, brokerPort, controllerPort, synced, sweep, halt);
    }

    public Options withHalt(Halt halt) {
        return new Options(storePort, brokerPort, controllerPort, synced, sweep, halt);
    }
}
