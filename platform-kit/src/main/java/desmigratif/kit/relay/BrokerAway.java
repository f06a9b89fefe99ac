package desmigratif.kit.relay;

/** The broker does not answer: tried again with back-off, for ever. */
final class BrokerAway extends RuntimeException {

    BrokerAway(Throwable cause) {
        super("the broker does not answer", cause);
    }
}
