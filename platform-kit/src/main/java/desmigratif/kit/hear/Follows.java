package desmigratif.kit.hear;

/** What one room follows of a topic that several rooms of a service hear: the feed of that topic collects them all. */
@FunctionalInterface
public interface Follows {

    void on(Feed feed);
}
