/**
 * The relay: tells what was saved. Takes untold facts out of their aggregates' documents, writes them into history,
 * produces them, and clears them, in batches of things and in rounds: the next fact of a thing only after the one before
 * is acknowledged, so that no two can change places. A failure belongs to its thing alone; a broker that forgot is told
 * again from history. Whatever is killed when, nothing is lost and repeats are given away by their version.
 */
@NullMarked
package desmigratif.kit.relay;

import org.jspecify.annotations.NullMarked;
