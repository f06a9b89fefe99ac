package desmigratif.reporting.generation;

import desmigratif.kit.hear.Feed;

/** What a rebuild hears of a topic: the same as the feed of that topic, into the generation that is being built. */
public record Again(String topic, Feed feed) {}
