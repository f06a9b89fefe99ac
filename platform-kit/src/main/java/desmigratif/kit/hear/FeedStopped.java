package desmigratif.kit.hear;

/** The feed has stopped because too much was held at once: nothing is lost, the offset stays where it is. */
final class FeedStopped extends RuntimeException {

    FeedStopped(String topic) {
        super("ALARM: " + topic + " is not heard any more: more than 50 things were held within a minute");
    }
}
